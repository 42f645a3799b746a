import { z } from 'zod';
import { NewPassword, SignInRequest } from '../../game/protocol/accounts';
import type { Refusal } from '../../game/protocol/refusals';
import { campusProvider } from '../accounts/campus-login';
import { hashOf } from '../secrets';

/** One way into the sign-in library: what a page sends, what is passed on, and what of the answer it is shown. */
export type AuthEndpoint = Readonly<{
  method: 'GET' | 'POST';
  path: string;
  body: z.ZodType;
  sent(body: unknown): object | null;
  shown(body: unknown): unknown;
  /** By the library's code, else the default. */
  refusals: Readonly<Record<string, Refusal>>;
}>;

const Nothing = z.strictObject({});
const done = () => ({ done: true });
const Url = z.object({ url: z.string() });

/** Signed out, or signed in too long ago for what touches how one signs in. */
const needsSignIn = { UNAUTHORIZED: 'sign-in', SESSION_NOT_FRESH: 'sign-in-again', default: 'sign-in' } as const;

type Written<Body> = Readonly<{
  body: z.ZodType<Body>;
  sent?(body: Body): object;
  shown?: AuthEndpoint['shown'];
  refusals?: AuthEndpoint['refusals'];
}>;

const elsewhere = { INVALID_ORIGIN: 'other-origin', MISSING_OR_NULL_ORIGIN: 'other-origin' } as const;

function endpoint<Body>(method: AuthEndpoint['method'], path: string, written: Written<Body>): AuthEndpoint {
  const { body, sent, shown = done, refusals = {} } = written;
  const asSent = (given: unknown) => (sent ? sent(body.parse(given)) : z.record(z.string(), z.unknown()).parse(given));
  const known = { ...elsewhere, ...refusals };
  return { method, path, body, shown, refusals: known, sent: (given) => (method === 'GET' ? null : asSent(given)) };
}

/** Back from the login elsewhere, to where the way began or to the page that says what went wrong. */
const wayBack = {
  provider: campusProvider,
  disableRedirect: true,
  callbackURL: '/account',
  errorCallbackURL: '/sign-in',
};
const onward = (body: unknown) => Url.parse(body);

export const authEndpoints: readonly AuthEndpoint[] = [
  endpoint('POST', '/sign-in/email', {
    body: SignInRequest,
    sent: ({ email, password }) => ({ email, password }),
    refusals: { default: 'wrong-sign-in' },
  }),
  endpoint('POST', '/sign-out', { body: Nothing }),
  endpoint('POST', '/change-password', {
    body: NewPassword,
    sent: (body) => ({ ...body, revokeOtherSessions: true }),
    refusals: { ...needsSignIn, INVALID_PASSWORD: 'wrong-password', CREDENTIAL_ACCOUNT_NOT_FOUND: 'wrong-password' },
  }),
  endpoint('GET', '/passkey/generate-authenticate-options', { body: Nothing, shown: (body) => body }),
  endpoint('POST', '/passkey/verify-authentication', {
    body: z.strictObject({ response: z.record(z.string(), z.unknown()) }),
    refusals: { default: 'wrong-passkey' },
  }),
  endpoint('GET', '/passkey/generate-register-options', {
    ...{ body: Nothing, shown: (body: unknown) => body, refusals: needsSignIn },
  }),
  endpoint('POST', '/passkey/verify-registration', {
    body: z.strictObject({ response: z.record(z.string(), z.unknown()), name: z.string().trim().min(1).max(60) }),
    refusals: needsSignIn,
  }),
  endpoint('POST', '/sign-in/social', {
    body: z.strictObject({ invitation: z.string().max(100).optional() }),
    // Only the hash of the invitation goes with them.
    sent: ({ invitation }) => ({
      ...wayBack,
      ...(invitation === undefined ? {} : { additionalData: { invitation: hashOf(invitation) } }),
    }),
    shown: onward,
  }),
  endpoint('POST', '/link-social', {
    body: Nothing,
    sent: () => ({ ...wayBack, errorCallbackURL: '/account' }),
    ...{ shown: onward, refusals: needsSignIn },
  }),
  endpoint('GET', `/callback/${campusProvider}`, { body: Nothing }),
];
