import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { InvitationRequest, Invited, People, PersonChange } from '../../game/protocol/accounts';
import { runsAll } from '../accounts/principal';
import { HostHeaders } from './host-only';
import { onInvalid } from './on-invalid';
import type { PrincipalOf } from './principal-of';
import { json, problems, refused } from './problems';
import type { Setting } from './setting';

const headers = HostHeaders;
const params = z.object({ id: z.string().max(60) });
const done = { 200: json(z.object({ done: z.boolean() }), 'It is done.'), ...problems };
const invited = { 200: json(Invited, 'The secret of the link. It is shown once.'), ...problems };

const list = createRoute({
  method: 'get',
  path: '/people',
  summary: 'Everybody who has an account, and the invitations that nobody used (owners)',
  request: { headers },
  responses: { 200: json(People, 'The people, and the invitations.'), ...problems },
});
const invite = createRoute({
  method: 'post',
  path: '/people/invitations',
  summary: 'A link that makes an account, once (owners)',
  request: { headers, body: { ...json(InvitationRequest, 'Which role, and for whom.'), required: true } },
  responses: invited,
});
const withdraw = createRoute({
  method: 'delete',
  path: '/people/invitations/{id}',
  summary: 'Take an invitation back (owners)',
  request: { headers, params },
  responses: done,
});
const change = createRoute({
  method: 'patch',
  path: '/people/{id}',
  summary: 'Change somebody’s role, or keep them from signing in (owners)',
  request: { headers, params, body: { ...json(PersonChange, 'What changes.'), required: true } },
  responses: done,
});
const remove = createRoute({
  method: 'delete',
  path: '/people/{id}',
  summary: 'Delete somebody’s account; what they hosted and planned stays (owners)',
  request: { headers, params },
  responses: done,
});
const signOut = createRoute({
  method: 'delete',
  path: '/people/{id}/sign-ins',
  summary: 'Sign somebody out everywhere (owners)',
  request: { headers, params },
  responses: done,
});
const renew = createRoute({
  method: 'post',
  path: '/people/{id}/password-link',
  summary: 'A link by which somebody sets a new password, once (owners)',
  request: { headers, params },
  responses: invited,
});

export function peopleRoutes({ accounts }: Pick<Setting, 'accounts'>, principalOf: PrincipalOf) {
  const { people, invitations } = accounts;
  const routes = new OpenAPIHono({ defaultHook: onInvalid });
  for (const path of ['/people', '/people/*'])
    routes.use(path, async (c, next) => {
      const principal = await principalOf(c);
      if (typeof principal === 'string') return c.json(...refused(principal));
      return runsAll(principal) ? next() : c.json(...refused('owners-only'));
    });
  return routes
    .openapi(list, async (c) => {
      const found = { people: [...(await people.list())], invitations: [...(await invitations.list())] };
      return c.json(found, 200);
    })
    .openapi(invite, async (c) => c.json(await invitations.make(c.req.valid('json')), 200))
    .openapi(withdraw, async (c) => c.json({ done: await invitations.withdraw(c.req.valid('param').id) }, 200))
    .openapi(change, async (c) => {
      const changed = await people.change(c.req.valid('param').id, c.req.valid('json'));
      return changed === 'done' ? c.json({ done: true }, 200) : c.json(...refused(changed));
    })
    .openapi(remove, async (c) => {
      const removed = await people.remove(c.req.valid('param').id);
      return removed === 'done' ? c.json({ done: true }, 200) : c.json(...refused(removed));
    })
    .openapi(signOut, async (c) =>
      (await people.signOut(c.req.valid('param').id))
        ? c.json({ done: true }, 200)
        : c.json(...refused('no-such-person')),
    )
    .openapi(renew, async (c) => {
      const link = await invitations.makeFor(c.req.valid('param').id);
      return link ? c.json(link, 200) : c.json(...refused('no-such-person'));
    });
}
