import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { AccountChange, Identity, WaysToSignIn } from '../../game/protocol/accounts';
import type { SignedIn } from '../accounts/accounts';
import { HostHeaders } from './host-only';
import { onInvalid } from './on-invalid';
import type { PrincipalOf } from './principal-of';
import { json, problems, refused } from './problems';
import type { Setting } from './setting';

const Done = z.object({ done: z.boolean() });
const params = z.object({ id: z.string().max(60) });
const done = { 200: json(Done, 'It is done.'), ...problems };

const look = createRoute({
  method: 'get',
  path: '/identity',
  summary: 'Who asks: by the host key, by an account, or nobody',
  request: { headers: HostHeaders },
  responses: { 200: json(Identity, 'Who they are, and how one can sign in here.'), ...problems },
});
const change = createRoute({
  method: 'patch',
  path: '/account',
  summary: 'Change one’s own name',
  request: { body: { ...json(AccountChange, 'The new name.'), required: true } },
  responses: done,
});
const remove = createRoute({
  method: 'delete',
  path: '/account',
  summary: 'Delete one’s own account; what one hosted and planned stays',
  responses: done,
});
const ways = createRoute({
  method: 'get',
  path: '/account/ways',
  summary: 'One’s own passkeys, and where one is signed in',
  responses: { 200: json(WaysToSignIn, 'The passkeys, and the sign-ins, the latest first.'), ...problems },
});
const endSignIn = createRoute({
  method: 'delete',
  path: '/account/sign-ins/{id}',
  summary: 'Sign out elsewhere',
  request: { params },
  responses: done,
});
const removePasskey = createRoute({
  method: 'delete',
  path: '/account/passkeys/{id}',
  summary: 'Remove one of one’s own passkeys',
  request: { params },
  responses: done,
});

/** What everybody may do with their own account. The rest is with the sign-in library, under /auth. */
export function accountRoutes({ accounts }: Pick<Setting, 'accounts'>, principalOf: PrincipalOf) {
  const { own, people, campus } = accounts;
  const routes = new OpenAPIHono<{ Variables: { signedIn: SignedIn } }>({ defaultHook: onInvalid });
  for (const path of ['/account', '/account/*'])
    routes.use(path, async (c, next) => {
      const found = await principalOf.signedIn(c);
      if (found === null) return c.json(...refused('sign-in'));
      if (found === 'other-origin') return c.json(...refused(found));
      c.set('signedIn', found);
      return next();
    });
  return routes
    .openapi(look, async (c) => {
      const principal = await principalOf(c);
      if (principal === 'too-many') return c.json(...refused(principal));
      if (typeof principal === 'string') return c.json({ operator: false, account: null, campus }, 200);
      const { operator, account } = principal;
      const known = account && { ...account, ...(await own.signsInWith(account.id)) };
      return c.json({ operator, account: known, campus }, 200);
    })
    .openapi(change, async (c) => {
      await own.rename(c.get('signedIn').account.id, c.req.valid('json').name);
      return c.json({ done: true }, 200);
    })
    .openapi(remove, async (c) => {
      const removed = await people.remove(c.get('signedIn').account.id);
      return removed === 'done' ? c.json({ done: true }, 200) : c.json(...refused(removed));
    })
    .openapi(ways, async (c) => {
      const { account, signIn } = c.get('signedIn');
      return c.json(await own.ways(account.id, signIn), 200);
    })
    .openapi(endSignIn, async (c) => {
      const gone = await own.endSignIn(c.get('signedIn').account.id, c.req.valid('param').id);
      return c.json({ done: gone }, 200);
    })
    .openapi(removePasskey, async (c) => {
      const gone = await own.removePasskey(c.get('signedIn').account.id, c.req.valid('param').id);
      return c.json({ done: gone }, 200);
    });
}
