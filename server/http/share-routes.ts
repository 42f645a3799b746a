import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { ShareChange, Sharing } from '../../game/protocol/accounts';
import { HostHeaders } from './host-only';
import { onInvalid } from './on-invalid';
import type { PrincipalOf } from './principal-of';
import { json, problems, refused } from './problems';
import type { Setting } from './setting';

const headers = HostHeaders;
const params = z.object({ id: z.string().max(60) });
const sharing = { 200: json(Sharing, 'Who has it, and who could.'), ...problems };

const look = createRoute({
  method: 'get',
  path: '/sessions/{id}/sharing',
  summary: 'With whom a session is shared (whoever it belongs to, and owners)',
  request: { headers, params },
  responses: sharing,
});
const change = createRoute({
  method: 'put',
  path: '/sessions/{id}/sharing',
  summary: 'Share a session and the other tables of its exercise with an account, or share them no more',
  request: { headers, params, body: { ...json(ShareChange, 'With whom, and as what.'), required: true } },
  responses: sharing,
});

type Parts = Pick<Setting, 'accounts' | 'directory'>;

export function shareRoutes({ accounts: { access, people }, directory }: Parts, principalOf: PrincipalOf) {
  /** The tables that are shared together, or why this is not for whoever asks. */
  async function shareable(c: Context, session: string) {
    const principal = await principalOf(c);
    if (typeof principal === 'string') return principal;
    const [beside, seen] = await Promise.all([
      directory.sessionsBeside(session),
      access.may(principal, 'read', session),
    ]);
    const tables = beside.map((each) => each.session);
    if (!seen || !tables.includes(session)) return 'no-such-session';
    return (await access.may(principal, 'share', session)) ? tables : 'not-yours';
  }

  async function sharingOf(session: string, tables: readonly string[]): Promise<Sharing> {
    const [{ owner, shares }, names] = await Promise.all([access.holders(session), people.names()]);
    const asOf = (id: string) =>
      owner?.id === id ? 'owner' : (shares.find(({ account }) => account === id)?.as ?? null);
    return {
      owner: owner?.name ?? null,
      tables: tables.length,
      people: names.map((person) => ({ ...person, as: asOf(person.id) })),
    };
  }

  return new OpenAPIHono({ defaultHook: onInvalid })
    .openapi(look, async (c) => {
      const { id } = c.req.valid('param');
      const tables = await shareable(c, id);
      if (typeof tables === 'string') return c.json(...refused(tables));
      return c.json(await sharingOf(id, tables), 200);
    })
    .openapi(change, async (c) => {
      const { id } = c.req.valid('param');
      const tables = await shareable(c, id);
      if (typeof tables === 'string') return c.json(...refused(tables));
      const { account, as } = c.req.valid('json');
      const known = (await people.names()).some((person) => person.id === account);
      if (!known) return c.json(...refused('no-such-person'));
      await access.share(tables, account, as);
      return c.json(await sharingOf(id, tables), 200);
    });
}
