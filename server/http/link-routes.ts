import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import { own } from '../../game/own';
import { LinkRequest, SeatLink } from '../../game/protocol';
import type { SeatId } from '../../game/session/seat';
import type { Table } from '../live/table';
import { freshSecret, hashOf } from '../secrets';
import { bearerOf } from './bearer';
import { onInvalid } from './on-invalid';
import { type Opened, openSeat } from './open-seat';
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

export function linkRoutes({ directory, tables }: Setting) {
  return new OpenAPIHono({ defaultHook: onInvalid }).openapi(make, async (c) => {
    const bearer = await bearerOf(c.req.header('authorization'), directory, tables);
    if (!bearer) return c.json(...refused('unknown-link'));
    const { table, seat } = bearer;
    const wanted = c.req.valid('json');
    const opened = await ('seat' in wanted
      ? reissueLink(table, wanted.seat, seat)
      : openSeat(table, wanted, { by: seat }));
    return opened.ok ? c.json(opened.link, 200) : c.json(...refused(opened.refusal));
  });
}

/** The link before it opens nothing from then on. */
async function reissueLink(table: Table, seat: SeatId, by: SeatId): Promise<Opened> {
  const secret = freshSecret();
  const settled = await table.issue({ type: 'reissue-link', seat, secretHash: hashOf(secret) }, by);
  if (!settled.ok) return { ok: false, refusal: settled.refusal === 'join-code-taken' ? 'internal' : settled.refusal };
  const placed = own(table.state.seats, seat);
  if (!placed) return { ok: false, refusal: 'no-such-seat' };
  return { ok: true, link: { seat, role: placed.role, party: placed.party, secret } };
}
