import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { SeatLink, SoloRequest, TriesRequest, Try } from '../../game/protocol/hosting';
import { createAllowance } from '../allowance';
import { practiceOf } from '../crowd';
import { hashOf } from '../secrets';
import { addressOf } from './address';
import { onInvalid } from './on-invalid';
import { json, problems, refused } from './problems';
import type { Setting } from './setting';
import { practise } from './solo';

const open = createRoute({
  method: 'post',
  path: '/solo',
  summary: 'Practise a scenario alone against bots; anybody may',
  request: { body: { ...json(SoloRequest, 'What to practise, as whom, and against whom.'), required: true } },
  responses: { 200: json(SeatLink, 'The only seat for a person, at a session that has begun.'), ...problems },
});

const list = createRoute({
  method: 'post',
  path: '/solo/tries',
  summary: 'What became of practice sessions, by the secrets of their seats',
  request: { body: { ...json(TriesRequest, 'The secrets that a browser has kept.'), required: true } },
  responses: { 200: json(z.array(Try), 'Those that are over, the latest first. Others are left out.'), ...problems },
});

export function soloRoutes(setting: Setting) {
  // From one address: a whole class behind one may begin at once. What opens none counts for nothing.
  const { sessions, lists } = practiceOf(setting.people);
  const opening = createAllowance(sessions, 600);
  const listing = createAllowance(lists, 60);
  return new OpenAPIHono({ defaultHook: onInvalid })
    .openapi(open, async (c) => {
      const seated = await practise(setting, c.req.valid('json'), () => opening.take(addressOf(c)));
      return seated.ok ? c.json(seated.link, 200) : c.json(...refused(seated.refusal));
    })
    .openapi(list, async (c) => {
      if (!(await listing.take(addressOf(c)))) return c.json(...refused('too-many'));
      const hashes = c.req.valid('json').secrets.map(hashOf);
      return c.json([...(await setting.directory.triesBySecret(hashes))], 200);
    });
}
