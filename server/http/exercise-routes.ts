import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { Hosted, HostRequest } from '../../game/protocol';
import { sameSecret } from '../secrets';
import { addressOf } from './address';
import type { Attempts } from './attempts';
import { host } from './hosting';
import { onInvalid } from './on-invalid';
import { json, problems, refused } from './problems';
import type { Setting } from './setting';

const open = createRoute({
  method: 'post',
  path: '/exercises',
  summary: 'Host a scenario',
  request: {
    headers: z.object({ 'x-host-key': z.string().max(300).optional() }),
    body: { ...json(HostRequest, 'What to host, and how.'), required: true },
  },
  responses: { 200: json(Hosted, 'The join code, and a link for the host and for each party.'), ...problems },
});

export function exerciseRoutes(setting: Setting, attempts: Attempts) {
  return new OpenAPIHono({ defaultHook: onInvalid }).openapi(open, async (c) => {
    const key = c.req.valid('header')['x-host-key'] ?? '';
    const right = async () => (sameSecret(key, setting.hostKey) ? true : null);
    const tried = await attempts.attempt(addressOf(c), right);
    if (tried === 'too-many') return c.json(...refused('too-many'));
    if (tried === 'wrong') return c.json(...refused('host-key'));
    const hosting = await host(setting, c.req.valid('json'));
    return hosting.ok ? c.json(hosting.hosted, 200) : c.json(...refused(hosting.refusal));
  });
}
