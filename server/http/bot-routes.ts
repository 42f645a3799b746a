import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import { own } from '../../game/own';
import { BotRequest, SeatedBot } from '../../game/protocol/hosting';
import type { Refusal } from '../../game/protocol/refusals';
import { freshId } from '../secrets';
import { type Bearer, bearerOf } from './bearer';
import { onInvalid } from './on-invalid';
import { json, problems, refused } from './problems';
import type { Setting } from './setting';

const make = createRoute({
  method: 'post',
  path: '/bots',
  summary: 'A bot for a delegation that nobody leads, or for a head who is not there (facilitators)',
  security: [{ seat: [] }],
  request: { body: { ...json(BotRequest, 'Where it sits, and what it is told.'), required: true } },
  responses: { 200: json(SeatedBot, 'Its seat. No link opens it.'), ...problems },
});

export function botRoutes({ directory, tables }: Setting) {
  return new OpenAPIHono({ defaultHook: onInvalid }).openapi(make, async (c) => {
    const bearer = await bearerOf(c.req.header('authorization'), directory, tables);
    if (!bearer) return c.json(...refused('unknown-link'));
    const seated = await seatBot(bearer, c.req.valid('json'));
    return seated.ok ? c.json({ seat: seated.seat }, 200) : c.json(...refused(seated.refusal));
  });
}

type Seated = Readonly<{ ok: true; seat: string } | { ok: false; refusal: Refusal }>;

async function seatBot({ table, seat: by }: Bearer, { instructions, ...wanted }: BotRequest): Promise<Seated> {
  const { seats } = table.state;
  if (own(seats, by)?.role !== 'facilitator') return { ok: false, refusal: 'facilitator-only' };
  const standsInFor = 'party' in wanted ? null : wanted.standsInFor;
  const party = 'party' in wanted ? wanted.party : own(seats, wanted.standsInFor)?.party;
  if (party === null || party === undefined) return { ok: false, refusal: 'no-such-seat' };
  const seat = freshId();
  const settled = await table.issue({ type: 'seat-bot', seat, party, standsInFor, name: 'Bot', instructions }, by);
  if (settled.ok) return { ok: true, seat };
  return { ok: false, refusal: settled.refusal === 'join-code-taken' ? 'internal' : settled.refusal };
}
