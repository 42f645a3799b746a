import { passkey } from '@better-auth/passkey';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { type BetterAuthOptions, betterAuth } from 'better-auth/minimal';
import { genericOAuth } from 'better-auth/plugins/generic-oauth';
import { shortestPassword } from '../../game/protocol/accounts';
import type { PrismaClient } from '../../prisma/client/client';
import type { Log } from '../log';
import { freshId } from '../secrets';
import type { CampusLogin } from './campus-login';
import type { Newcomers } from './newcomers';
import { createSignInLimits } from './sign-in-limits';

type Setting = Readonly<{
  prisma: PrismaClient;
  secret: string;
  publicUrl: string | undefined;
  campus: CampusLogin | null;
  newcomers: Newcomers;
  log: Log;
}>;

/** The header that carries the address of whoever asks to the library. Whatever a request brings under it is replaced. */
const addressHeader = 'x-parley-address';
const claimsOfAddress = ['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto'];

const day = 24 * 60 * 60;

/**
 * better-auth as it is used here: nobody signs up by themselves, no mail is sent, and neither addresses nor the tokens of a
 * login elsewhere are kept.
 */
export function createSignInLibrary({ prisma, secret, publicUrl, campus, newcomers, log }: Setting) {
  const library = betterAuth({
    appName: 'Parley',
    basePath: '/api/auth',
    ...(publicUrl === undefined ? {} : { baseURL: publicUrl }),
    // Where a request that changes something comes from was looked at before it came here, whatever address people use.
    trustedOrigins: (request) => (request && request.method !== 'GET' ? [request.headers.get('origin')] : []),
    secret,
    database: prismaAdapter(prisma, { provider: 'postgresql' }),
    telemetry: { enabled: false },
    logger: { level: 'error', log: (_level, message) => log.error({ part: 'sign-in' }, message) },
    emailAndPassword: {
      ...{ enabled: true, disableSignUp: true, minPasswordLength: shortestPassword, maxPasswordLength: 128 },
    },
    plugins: [
      passkey({ rpName: 'Parley', schema: { passkey: { fields: { userId: 'accountId' } } } }),
      ...(campus ? [genericOAuth({ config: [campus.config] })] : []),
    ],
    user: {
      modelName: 'account',
      additionalFields: {
        // Set by what admits a newcomer, which comes after the library looks for it.
        role: { type: 'string', required: false, input: false },
        disabledAt: { type: 'date', required: false, input: false },
      },
    },
    session: {
      modelName: 'signIn',
      fields: { userId: 'accountId' },
      ...{ expiresIn: 30 * day, disableSessionRefresh: true, freshAge: day },
    },
    account: {
      modelName: 'credential',
      fields: { userId: 'holderId', accountId: 'subject' },
      updateAccountOnSignIn: false,
      accountLinking: { disableImplicitLinking: true, allowDifferentEmails: true, trustedProviders: ['campus'] },
    },
    verification: { modelName: 'signInStep', storeIdentifier: 'hashed' },
    rateLimit: {
      ...{ enabled: true, window: 60, max: 300, customStorage: createSignInLimits() },
      // Wrong passwords are counted where they are answered; here it is only how often one may ask.
      customRules: { '/sign-in/*': { window: 60, max: 120 }, '/change-password': { window: 60, max: 20 } },
    },
    // What fails is told by whoever asked; the library would write it to the console as it is, with what was asked for.
    onAPIError: { errorURL: '/sign-in', throw: true },
    advanced: {
      ...cookies(publicUrl?.startsWith('https:') ?? false),
      // Said, lest it look at none while tests run.
      disableOriginCheck: false,
      ipAddress: { ipAddressHeaders: [addressHeader] },
      database: { generateId: freshId },
    },
    databaseHooks: hooks(newcomers),
  });

  return {
    getSession: (headers: Headers) => library.api.getSession({ headers }),
    /** `address`: of whoever asks, as the connection says. */
    handle(request: Request, address: string): Promise<Response> {
      for (const name of claimsOfAddress) request.headers.delete(name);
      request.headers.set(addressHeader, address);
      return library.handler(request);
    },
  };
}

/** The library's own prefix for secure cookies lets a neighbouring domain set them; this one does not. */
const cookies = (secure: boolean): BetterAuthOptions['advanced'] => ({
  cookiePrefix: secure ? '__Host-parley' : 'parley',
  useSecureCookies: false,
  defaultCookieAttributes: { secure, httpOnly: true, sameSite: 'lax', path: '/' },
  cookies: { session_token: { attributes: { sameSite: 'strict' } } },
});

const hooks = (newcomers: Newcomers): BetterAuthOptions['databaseHooks'] => ({
  user: { create: { before: (user) => newcomers.admit(user) } },
  session: {
    create: {
      before: async (signIn) =>
        (await newcomers.isDisabled(signIn.userId)) ? false : { data: { ...signIn, ipAddress: null } },
    },
  },
  account: { create: { before: async (credential) => ({ data: { ...credential, ...noTokens } }) } },
});

const noTokens = {
  ...{ accessToken: null, refreshToken: null, idToken: null },
  ...{ accessTokenExpiresAt: null, refreshTokenExpiresAt: null, scope: null },
};
