import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { DeletionReceipt } from '../../game/exports/saved-session';
import { Admin } from '../../game/protocol/admin';
import { runsAll } from '../accounts/principal';
import { HostHeaders } from './host-only';
import { onInvalid } from './on-invalid';
import type { PrincipalOf } from './principal-of';
import { json, problems, refused } from './problems';
import type { Setting } from './setting';
import { webStream } from './web-stream';

const headers = HostHeaders;

const now = createRoute({
  method: 'get',
  path: '/admin',
  summary: 'What the server is busy with, what it stores and what it will delete',
  request: { headers },
  responses: { 200: json(Admin, 'As it is now, and the load of the last hour.'), ...problems },
});

const backup = createRoute({
  method: 'get',
  path: '/admin/backup',
  summary: 'A copy of everything, as it is now',
  request: { headers },
  responses: {
    200: { description: 'The copy, packed.', content: { 'application/gzip': { schema: z.string() } } },
    ...problems,
  },
});

const receipt = createRoute({
  method: 'get',
  path: '/admin/receipts/{session}',
  summary: 'What is said of a session that was deleted when its time was up',
  request: { headers, params: z.object({ session: z.string().max(60) }) },
  responses: { 200: json(DeletionReceipt, 'The receipt.'), ...problems },
});

export function adminRoutes({ admin, log }: Pick<Setting, 'admin' | 'log'>, principalOf: PrincipalOf) {
  const app = new OpenAPIHono({ defaultHook: onInvalid });
  for (const path of ['/admin', '/admin/*'])
    app.use(path, async (c, next) => {
      const principal = await principalOf(c);
      if (typeof principal === 'string') return c.json(...refused(principal));
      return runsAll(principal) ? next() : c.json(...refused('owners-only'));
    });
  app.openapi(now, async (c) => c.json(await admin.now(), 200));
  app.openapi(backup, async (c) => {
    const copy = admin.backup();
    // Its end is missing then, and whoever reads it sees that.
    copy.once('error', (error) => log.error({ error }, 'a copy could not be made'));
    log.info('a copy of everything is made');
    const disposition = `attachment; filename="parley-${new Date().toISOString().slice(0, 10)}.backup"`;
    return c.body(webStream(copy), 200, {
      'content-type': 'application/gzip',
      'content-disposition': disposition,
    });
  });
  app.openapi(receipt, async (c) => {
    const kept = await admin.receipt(c.req.valid('param').session);
    return kept ? c.json(kept, 200) : c.json(...refused('no-such-session'));
  });
  return app;
}
