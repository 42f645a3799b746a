import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import { LinkRequest, SeatLink } from '../../game/protocol';
import { bearerOf } from './bearer';
import { onInvalid } from './on-invalid';
import { openSeats, reissueLink } from './open-seat';
import { json, problems, refused } from './problems';
import type { Setting } from './setting';

const make = createRoute({
  method: 'post',
  path: '/links',
  summary: 'A link for a new chair, or a new link for a chair that exists (facilitators)',
  security: [{ seat: [] }],
  request: { body: { ...json(LinkRequest, 'Which chair.'), required: true } },
  responses: { 200: json(SeatLink, 'The link. It is shown once.'), ...problems },
});

export function linkRoutes(setting: Setting) {
  const { directory, tables } = setting;
  return new OpenAPIHono({ defaultHook: onInvalid }).openapi(make, async (c) => {
    const bearer = await bearerOf(c.req.header('authorization'), directory, tables);
    if (!bearer) return c.json(...refused('unknown-link'));
    const { table, seat } = bearer;
    const wanted = c.req.valid('json');
    // Nobody sits down before a screen to give it a name.
    const opened = await ('seat' in wanted
      ? reissueLink(setting, table, wanted.seat, seat)
      : openSeats(setting, table, wanted, wanted.role === 'screen' ? { by: seat, name: 'Screen' } : { by: seat }));
    return opened.ok ? c.json(opened.link, 200) : c.json(...refused(opened.refusal));
  });
}
