import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import { Hosted, HostRequest } from '../../game/protocol/hosting';
import type { Attempts } from './attempts';
import { HostHeaders, notHost } from './host-only';
import { host } from './hosting';
import { onInvalid } from './on-invalid';
import { json, problems, refused } from './problems';
import type { Setting } from './setting';

const open = createRoute({
  method: 'post',
  path: '/exercises',
  summary: 'Host a scenario, at one table or several',
  request: { headers: HostHeaders, body: { ...json(HostRequest, 'What to host, and how.'), required: true } },
  responses: { 200: json(Hosted, 'The join code, and a link for the host and for each chair.'), ...problems },
});

export function exerciseRoutes(setting: Setting, attempts: Attempts) {
  return new OpenAPIHono({ defaultHook: onInvalid }).openapi(open, async (c) => {
    const stranger = await notHost(c, setting, attempts);
    if (stranger) return c.json(...refused(stranger));
    const hosting = await host(setting, c.req.valid('json'));
    return hosting.ok ? c.json(hosting.hosted, 200) : c.json(...refused(hosting.refusal));
  });
}
