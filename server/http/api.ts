import { OpenAPIHono } from '@hono/zod-openapi';
import type { HonoRequest } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { HTTPException } from 'hono/http-exception';
import { maxMessageBytes } from '../../game/protocol/socket';
import { wrongCodesOf } from '../crowd';
import { isStoreFull } from '../store/store-full';
import { inWords, UnreadableLog } from '../store/unreadable-log';
import { accountRoutes } from './account-routes';
import { adminRoutes } from './admin-routes';
import { analysisRoutes } from './analysis-routes';
import { createAttempts } from './attempts';
import { authRoutes } from './auth-routes';
import { botRoutes } from './bot-routes';
import { coachRoutes } from './coach-routes';
import { cohortRoutes } from './cohort-routes';
import { exerciseRoutes } from './exercise-routes';
import { exportRoutes } from './export-routes';
import { figuresRoutes } from './figures-routes';
import { forkRoutes } from './fork-routes';
import { healthRoutes } from './health-routes';
import { importRoutes } from './import-routes';
import { invitationRoutes } from './invitation-routes';
import { joinRoutes } from './join-routes';
import { linkRoutes } from './link-routes';
import { metricsRoutes } from './metrics-routes';
import { moveRoutes } from './move-routes';
import { offlineRoutes } from './offline-routes';
import { peopleRoutes } from './people-routes';
import { planRoutes } from './plan-routes';
import { createPrincipalOf } from './principal-of';
import { problemOf, refused } from './problems';
import { createReaderOf } from './reader-of';
import { named, requestLog } from './request-log';
import { reviewRoutes } from './review-routes';
import { scenarioRoutes } from './scenario-routes';
import { sessionsRoutes } from './sessions-routes';
import type { Setting } from './setting';
import { shareRoutes } from './share-routes';
import { soloRoutes } from './solo-routes';
import { storableOnly } from './storable-only';

/** Everything under /api. */
export function createApi(setting: Setting): OpenAPIHono {
  const { log, stopping } = setting;
  const api = new OpenAPIHono().basePath('/api');

  api.use(named(), requestLog(setting));
  api.route('/', healthRoutes(setting));
  // While it stops, too: what happens then is worth the most. What measures with a wrong token keeps no host out.
  api.route('/', metricsRoutes(setting, createAttempts()));
  api.use(async (c, next) => {
    if (stopping()) return c.json(...refused('stopping'));
    c.header('Cache-Control', 'no-store');
    await next();
    if (c.res.status === 429 && !c.res.headers.has('Retry-After')) c.header('Retry-After', '60');
  });
  const limited = bodyLimit({ maxSize: maxMessageBytes, onError: (c) => c.json(problemOf('malformed'), 413) });
  // A deletion has no body that anyone reads, and without one the limit trips over the request. A file has a limit of its own.
  const isFree = ({ method, path }: HonoRequest) => method === 'DELETE' || path === '/api/import';
  api.use((c, next) => (isFree(c.req) ? next() : limited(c, next)));
  api.use((c, next) => (isFree(c.req) && !c.req.url.includes('%00') ? next() : storableOnly(c, next)));
  api.route('/', scenarioRoutes(setting));
  const hosting = createAttempts();
  const principalOf = createPrincipalOf(setting, hosting);
  api.route('/', adminRoutes(setting, principalOf));
  api.route('/', exerciseRoutes(setting, principalOf));
  api.route('/', planRoutes(setting, principalOf));
  api.route('/', sessionsRoutes(setting, principalOf));
  api.route('/', shareRoutes(setting, principalOf));
  api.route('/', accountRoutes(setting, principalOf));
  api.route('/', authRoutes(setting));
  api.route('/', peopleRoutes(setting, principalOf));
  api.route('/', invitationRoutes(setting, createAttempts()));
  api.route('/', importRoutes(setting, principalOf));
  api.route('/', cohortRoutes(setting, principalOf));
  api.route('/', joinRoutes(setting, createAttempts(wrongCodesOf(setting.people))));
  api.route('/', linkRoutes(setting));
  api.route('/', botRoutes(setting));
  api.route('/', moveRoutes(setting));
  api.route('/', soloRoutes(setting));
  // A log shrinks to a third or less. Whoever reads shows a secret in a header, which no other page can have a browser send.
  api.use('/review/*', compress());
  const readerOf = createReaderOf(setting, principalOf);
  api.route('/', reviewRoutes(setting, readerOf));
  api.route('/', analysisRoutes(setting, readerOf));
  api.route('/', offlineRoutes(setting, readerOf));
  api.route('/', figuresRoutes(setting, readerOf));
  api.route('/', exportRoutes(setting, readerOf));
  api.route('/', forkRoutes(setting, readerOf));
  api.route('/', coachRoutes(setting));
  api.openAPIRegistry.registerComponent('securitySchemes', 'seat', { type: 'http', scheme: 'bearer' });
  api.doc31('/openapi.json', { openapi: '3.1.0', info: { title: 'Parley', version: '1' } });

  api.notFound((c) => c.json({ refusal: 'not-found', message: 'There is nothing at this address.' }, 404));
  api.onError((error, c) => {
    if (error instanceof HTTPException && error.status < 500) {
      return c.json(problemOf('malformed'), error.status === 415 ? 415 : 400);
    }
    log.error({ request: c.get('requestId'), method: c.req.method, path: c.req.path, error }, 'a request failed');
    if (error instanceof UnreadableLog) return c.json({ ...problemOf('unreadable-log'), ...inWords(error) }, 409);
    return c.json(...refused(isStoreFull(error) ? 'store-full' : 'internal'));
  });
  return api;
}
