import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import { JoinRequest, SeatLink } from '../../game/protocol';
import { addressOf } from './address';
import type { Attempts } from './attempts';
import { joinCodeFrom } from './join-code';
import { onInvalid } from './on-invalid';
import { openSeat } from './open-seat';
import { json, problems, refused } from './problems';
import type { Setting } from './setting';

const join = createRoute({
  method: 'post',
  path: '/join',
  summary: 'Take a seat with a join code',
  request: { body: { ...json(JoinRequest, 'The code that the host shows, and a name.'), required: true } },
  responses: { 200: json(SeatLink, 'A seat without a party, chosen in the lobby.'), ...problems },
});

export function joinRoutes({ directory, tables }: Setting, attempts: Attempts) {
  const sessionsBy = async (code: string) => {
    const sessions = await directory.sessionsByJoinCode(code);
    return sessions.length ? sessions : null;
  };
  return new OpenAPIHono({ defaultHook: onInvalid }).openapi(join, async (c) => {
    const { code, name } = c.req.valid('json');
    const found = await attempts.attempt(addressOf(c), () => sessionsBy(joinCodeFrom(code)));
    if (found === 'too-many') return c.json(...refused('too-many'));
    if (found === 'wrong') return c.json(...refused('no-such-code'));
    const [first] = found;
    if (!first) return c.json(...refused('no-such-code'));
    const opened = await openSeat(await tables.at(first.session), { role: 'player', party: null }, { name });
    return opened.ok ? c.json(opened.link, 200) : c.json(...refused(opened.refusal));
  });
}
