import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { DeletionReceipt, SessionPage, SessionQuery } from '../../game/exports/saved-session';
import type { Attempts } from './attempts';
import { HostHeaders, notHost } from './host-only';
import { onInvalid } from './on-invalid';
import { json, problems, refused } from './problems';
import type { Setting } from './setting';

const headers = HostHeaders;

const list = createRoute({
  method: 'get',
  path: '/sessions',
  summary: 'The sessions of this server, those opened last first, a page at a time',
  request: { headers, query: SessionQuery },
  responses: { 200: json(SessionPage, 'A page of them, and how many there are.'), ...problems },
});

const remove = createRoute({
  method: 'delete',
  path: '/sessions/{id}',
  summary: 'Delete a session and everything kept beside it. It cannot be undone.',
  request: {
    headers,
    params: z.object({ id: z.string().max(60) }),
    /** One that was never ended, once nobody is connected to it any more. */
    query: z.object({ unfinished: z.enum(['true', 'false']).default('false') }),
  },
  responses: { 200: json(DeletionReceipt, 'It is gone, and this says so.'), ...problems },
});

type Parts = Pick<Setting, 'saved' | 'receipts' | 'tables' | 'connected' | 'log' | 'hostKey'>;

export function sessionsRoutes(setting: Parts, attempts: Attempts) {
  const { saved, receipts, tables, connected, log } = setting;

  return new OpenAPIHono({ defaultHook: onInvalid })
    .openapi(list, async (c) => {
      const stranger = await notHost(c, setting, attempts);
      if (stranger) return c.json(...refused(stranger));
      return c.json(await saved.list(c.req.valid('query')), 200);
    })
    .openapi(remove, async (c) => {
      const stranger = await notHost(c, setting, attempts);
      if (stranger) return c.json(...refused(stranger));
      const { id } = c.req.valid('param');
      const found = await saved.find(id);
      if (!found) return c.json(...refused('no-such-session'));
      const leftUnfinished = c.req.valid('query').unfinished === 'true' && connected(id) === 0;
      const plays = found.stage === 'playing' && found.importedAt === null;
      if (plays && !leftUnfinished) return c.json(...refused('being-played'));
      let receipt: DeletionReceipt | null = null;
      await tables.discard(id, async () => {
        receipt = await receipts.of(id);
      });
      if (!receipt) return c.json(...refused('no-such-session'));
      log.info({ session: id }, 'a session was deleted');
      return c.json(receipt, 200);
    });
}
