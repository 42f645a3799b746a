import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { DeletionReceipt, SessionQuery } from '../../game/exports/saved-session';
import { HostedPage } from '../../game/protocol/accounts';
import { HostHeaders } from './host-only';
import { hostedPage } from './hosted-page';
import { onInvalid } from './on-invalid';
import type { PrincipalOf } from './principal-of';
import { json, problems, refused } from './problems';
import type { Setting } from './setting';

const headers = HostHeaders;

const list = createRoute({
  method: 'get',
  path: '/sessions',
  summary: 'The sessions of this server that one may see, those opened last first, a page at a time',
  request: { headers, query: SessionQuery },
  responses: { 200: json(HostedPage, 'A page of them, and how many there are.'), ...problems },
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

type Parts = Pick<Setting, 'saved' | 'receipts' | 'tables' | 'connected' | 'log' | 'accounts'>;

export function sessionsRoutes(setting: Parts, principalOf: PrincipalOf) {
  const { saved, receipts, tables, connected, log, accounts } = setting;

  return new OpenAPIHono({ defaultHook: onInvalid })
    .openapi(list, async (c) => {
      const principal = await principalOf(c);
      if (typeof principal === 'string') return c.json(...refused(principal));
      const found = await saved.list(c.req.valid('query'), await accounts.access.visibleTo(principal));
      return c.json(await hostedPage(accounts.access, principal, found), 200);
    })
    .openapi(remove, async (c) => {
      const principal = await principalOf(c);
      if (typeof principal === 'string') return c.json(...refused(principal));
      const { id } = c.req.valid('param');
      const [found, seen] = await Promise.all([saved.find(id), accounts.access.may(principal, 'read', id)]);
      if (!found || !seen) return c.json(...refused('no-such-session'));
      if (!(await accounts.access.may(principal, 'delete', id))) return c.json(...refused('not-yours'));
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
