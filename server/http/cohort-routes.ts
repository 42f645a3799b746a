import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { Cohort, CohortRequest, OpeningRequest, SessionChoice } from '../../game/cohort/cohort-messages';
import { openingIn } from '../../game/cohort/opening-in';
import { Analysis } from '../../game/protocol/review';
import type { Principal } from '../accounts/principal';
import { CohortRows } from './cohort-rows';
import { HostHeaders } from './host-only';
import { onInvalid } from './on-invalid';
import { orBusy } from './or-busy';
import type { PrincipalOf } from './principal-of';
import { json, problems, refused } from './problems';
import type { Setting } from './setting';

const headers = HostHeaders;

const list = createRoute({
  method: 'get',
  path: '/cohort/sessions',
  summary: 'The sessions that are over, of one scenario or of all, the latest first (hosts)',
  request: { headers, query: z.object({ scenario: z.string().max(60).optional() }) },
  responses: { 200: json(z.array(SessionChoice), 'What there is to choose from.'), ...problems },
});

const look = createRoute({
  method: 'post',
  path: '/cohort',
  summary: 'What each of these sessions came to, without the names of persons (hosts)',
  request: { headers, body: { ...json(CohortRequest, 'Which sessions.'), required: true } },
  responses: { 200: json(Cohort, 'A row for each, and what the rows are of.'), ...problems },
});

const ask = createRoute({
  method: 'post',
  path: '/cohort/possible',
  summary: 'What could have been agreed before the first round, in the form that a session was played in (hosts)',
  request: { headers, body: { ...json(OpeningRequest, 'One session of that form.'), required: true } },
  responses: { 200: json(Analysis, 'The answer, or why there is none.'), ...problems },
});

const question = { within: 'ratifiable', fix: {}, fromHere: false, packages: false, draws: 0 } as const;

export function cohortRoutes(setting: Setting, principalOf: PrincipalOf) {
  const {
    finished,
    store,
    analysts,
    accounts: { access },
  } = setting;
  const rows = new CohortRows(setting);
  const routes = new OpenAPIHono<{ Variables: { principal: Principal } }>({ defaultHook: onInvalid });
  for (const path of ['/cohort', '/cohort/*'])
    routes.use(path, async (c, next) => {
      const principal = await principalOf(c);
      if (typeof principal === 'string') return c.json(...refused(principal));
      c.set('principal', principal);
      return next();
    });
  return routes
    .openapi(list, async (c) => {
      const among = await access.visibleTo(c.get('principal'));
      return c.json([...(await finished.list(c.req.valid('query').scenario ?? null, among))], 200);
    })
    .openapi(look, async (c) => {
      const among = await access.visibleTo(c.get('principal'));
      const found = await rows.of(c.req.valid('json').sessions, among && new Set(among), c.req.raw.signal);
      return found ? c.json(found, 200) : c.json(...refused('busy'));
    })
    .openapi(ask, async (c) => {
      const { session } = c.req.valid('json');
      const [seen, log] = await Promise.all([access.may(c.get('principal'), 'read', session), store.read(session, 0)]);
      if (!seen) return c.json(...refused('no-such-moment'));
      const position = openingIn(log.map(({ event }) => event));
      if (!position) return c.json(...refused('no-such-moment'));
      const found = await orBusy(analysts.sessions.ask({ position, question }, c.req.raw.signal));
      return found === 'busy' ? c.json(...refused('busy')) : c.json(found, 200);
    });
}
