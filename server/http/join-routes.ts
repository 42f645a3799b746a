import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import { Joined, JoinRequest } from '../../game/protocol/hosting';
import { oneAtATime } from '../one-at-a-time';
import { addressOf } from './address';
import type { Attempts } from './attempts';
import { joinCodeFrom } from './join-code';
import { onInvalid } from './on-invalid';
import { json, problems, refused } from './problems';
import type { Setting } from './setting';
import { takePlace } from './take-place';

const join = createRoute({
  method: 'post',
  path: '/join',
  summary: 'Take a seat with a join code',
  request: { body: { ...json(JoinRequest, 'The code that the host shows, and a name.'), required: true } },
  responses: {
    200: json(Joined, 'A seat at the table with most room; without a party where people choose for themselves.'),
    ...problems,
  },
});

export function joinRoutes({ directory, tables }: Setting, attempts: Attempts) {
  const sessionsBy = async (code: string) => {
    const sessions = await directory.sessionsByJoinCode(code);
    return sessions.length ? sessions : null;
  };
  const queue = oneAtATime();
  return new OpenAPIHono({ defaultHook: onInvalid }).openapi(join, async (c) => {
    const { code, name } = c.req.valid('json');
    const found = await attempts.attempt(addressOf(c), () => sessionsBy(joinCodeFrom(code)));
    if (found === 'too-many') return c.json(...refused('too-many'));
    if (found === 'wrong') return c.json(...refused('no-such-code'));
    const taken = await queue.run(() => takePlace(tables, found, name));
    return taken.ok ? c.json(taken.joined, 200) : c.json(...refused(taken.refusal));
  });
}
