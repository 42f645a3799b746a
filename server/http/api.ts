import { OpenAPIHono } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import { maxMessageBytes } from '../../game/protocol';
import { analysisRoutes } from './analysis-routes';
import { createAttempts } from './attempts';
import { exerciseRoutes } from './exercise-routes';
import { healthRoutes } from './health-routes';
import { joinRoutes } from './join-routes';
import { linkRoutes } from './link-routes';
import { problemOf, refused } from './problems';
import { reviewRoutes } from './review-routes';
import { scenarioRoutes } from './scenario-routes';
import type { Setting } from './setting';

/** Everything under /api. */
export function createApi(setting: Setting): OpenAPIHono {
  const { log, stopping } = setting;
  const api = new OpenAPIHono().basePath('/api');

  api.route('/', healthRoutes(setting));
  api.use(async (c, next) => {
    if (stopping()) return c.json(...refused('stopping'));
    c.header('Cache-Control', 'no-store');
    await next();
    if (c.res.status >= 400) log.info({ method: c.req.method, path: c.req.path, status: c.res.status }, 'refused');
  });
  api.use(bodyLimit({ maxSize: maxMessageBytes, onError: (c) => c.json(problemOf('malformed'), 413) }));
  api.route('/', scenarioRoutes(setting));
  api.route('/', exerciseRoutes(setting, createAttempts()));
  api.route('/', joinRoutes(setting, createAttempts()));
  api.route('/', linkRoutes(setting));
  api.route('/', reviewRoutes(setting));
  api.route('/', analysisRoutes(setting));
  api.openAPIRegistry.registerComponent('securitySchemes', 'seat', { type: 'http', scheme: 'bearer' });
  api.doc31('/openapi.json', { openapi: '3.1.0', info: { title: 'Parley', version: '1' } });

  api.notFound((c) => c.json({ refusal: 'not-found', message: 'There is nothing at this address.' }, 404));
  api.onError((error, c) => {
    if (error instanceof HTTPException && error.status < 500) {
      return c.json(problemOf('malformed'), error.status === 415 ? 415 : 400);
    }
    log.error({ method: c.req.method, path: c.req.path, error }, 'a request failed');
    return c.json(...refused('internal'));
  });
  return api;
}
