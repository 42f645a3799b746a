import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import { LinkRequest, SeatLink } from '../../game/protocol/hosting';
import { type Bearer, bearerOf } from './bearer';
import { onInvalid } from './on-invalid';
import { type Opened, openSeats, reissueLink } from './open-seat';
import { replaceSeat, seatStandIn } from './other-links';
import { json, problems, refused } from './problems';
import type { Setting } from './setting';

const make = createRoute({
  method: 'post',
  path: '/links',
  summary: 'A link for a new chair, for one that exists, for who replaces somebody, or for a stand-in (facilitators)',
  security: [{ seat: [] }],
  request: { body: { ...json(LinkRequest, 'Which chair.'), required: true } },
  responses: { 200: json(SeatLink, 'The link. It is shown once.'), ...problems },
});

export function linkRoutes(setting: Setting) {
  const { directory, tables } = setting;
  return new OpenAPIHono({ defaultHook: onInvalid }).openapi(make, async (c) => {
    const bearer = await bearerOf(c.req.header('authorization'), directory, tables);
    if (!bearer) return c.json(...refused('unknown-link'));
    const opened = await linkFor(setting, bearer, c.req.valid('json'));
    return opened.ok ? c.json(opened.link, 200) : c.json(...refused(opened.refusal));
  });
}

function linkFor(setting: Setting, { table, seat: by }: Bearer, wanted: LinkRequest): Promise<Opened> {
  if ('seat' in wanted) return reissueLink(setting, table, wanted.seat, by);
  if ('replace' in wanted) return replaceSeat(table, wanted, by);
  if ('standInFor' in wanted) return seatStandIn(table, wanted.standInFor, by);
  // Nobody sits down before a screen to give it a name.
  return openSeats(setting, table, wanted, wanted.role === 'screen' ? { by, name: 'Screen' } : { by });
}
