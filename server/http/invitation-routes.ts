import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { Acceptance, InvitationCard, InvitationLook } from '../../game/protocol/accounts';
import { addressOf } from './address';
import type { Attempts } from './attempts';
import { onInvalid } from './on-invalid';
import { json, problems, refused } from './problems';
import type { Setting } from './setting';

const look = createRoute({
  method: 'post',
  path: '/invitations/look',
  summary: 'What a link is for; it can be used afterwards as before',
  request: { body: { ...json(InvitationLook, 'The secret of the link.'), required: true } },
  responses: { 200: json(InvitationCard, 'What it makes.'), ...problems },
});
const accept = createRoute({
  method: 'post',
  path: '/invitations/accept',
  summary: 'Make the account that a link is for, or set its password. The link opens nothing afterwards.',
  request: { body: { ...json(Acceptance, 'The secret, the password, and who it is.'), required: true } },
  responses: { 200: json(z.object({ email: z.string() }), 'The e-mail to sign in with.'), ...problems },
});

export function invitationRoutes({ accounts }: Pick<Setting, 'accounts'>, attempts: Attempts) {
  return new OpenAPIHono({ defaultHook: onInvalid })
    .openapi(look, async (c) => {
      const { secret } = c.req.valid('json');
      const found = await attempts.attempt(addressOf(c), () => accounts.invitations.look(secret));
      if (found === 'too-many') return c.json(...refused(found));
      if (found === 'wrong') return c.json(...refused('no-such-invitation'));
      const { role, person } = found;
      return c.json({ role, person }, 200);
    })
    .openapi(accept, async (c) => {
      const asked = c.req.valid('json');
      const found = await attempts.attempt(addressOf(c), () => accounts.invitations.look(asked.secret));
      if (found === 'too-many') return c.json(...refused(found));
      if (found === 'wrong') return c.json(...refused('no-such-invitation'));
      const accepted = await accounts.accept(asked);
      return accepted.ok ? c.json({ email: accepted.email }, 200) : c.json(...refused(accepted.refusal));
    });
}
