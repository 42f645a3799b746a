import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import { Hosted, HostRequest } from '../../game/protocol/hosting';
import { mayHost, ownerIn } from '../accounts/principal';
import { HostHeaders } from './host-only';
import { host } from './hosting';
import { onInvalid } from './on-invalid';
import type { PrincipalOf } from './principal-of';
import { json, problems, refused } from './problems';
import type { Setting } from './setting';

const open = createRoute({
  method: 'post',
  path: '/exercises',
  summary: 'Host a scenario, at one table or several',
  request: { headers: HostHeaders, body: { ...json(HostRequest, 'What to host, and how.'), required: true } },
  responses: { 200: json(Hosted, 'The join code, and a link for the host and for each chair.'), ...problems },
});

export function exerciseRoutes(setting: Setting, principalOf: PrincipalOf) {
  return new OpenAPIHono({ defaultHook: onInvalid }).openapi(open, async (c) => {
    const principal = await principalOf(c);
    if (typeof principal === 'string') return c.json(...refused(principal));
    if (!mayHost(principal)) return c.json(...refused('hosts-only'));
    const own = (sessions: readonly string[]) => setting.accounts.access.own(sessions, ownerIn(principal));
    const hosting = await host({ ...setting, own }, c.req.valid('json'));
    return hosting.ok ? c.json(hosting.hosted, 200) : c.json(...refused(hosting.refusal));
  });
}
