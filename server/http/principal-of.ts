import type { Context } from 'hono';
import type { Accounts, SignedIn } from '../accounts/accounts';
import type { Principal } from '../accounts/principal';
import { sameOrigin } from '../live/origin';
import { sameSecret } from '../secrets';
import { addressOf } from './address';
import type { Attempts } from './attempts';

/** Who asks for what only hosts may. */
export interface PrincipalOf {
  /** By the key in the header, by the cookie, or by both. */
  (c: Context): Promise<Principal | 'too-many' | 'host-key' | 'other-origin'>;
  /** Whoever holds the host key; null: it is another one. */
  withKey(c: Context, key: string): Promise<Principal | 'too-many' | null>;
  /** By the cookie alone; null: nobody is signed in. */
  signedInAs(c: Context): Promise<Principal | 'other-origin' | null>;
  signedIn(c: Context): Promise<SignedIn | 'other-origin' | null>;
}

type Setting = Readonly<{ accounts: Pick<Accounts, 'signedIn'>; hostKey: string; publicUrl: string | undefined }>;

const changesNothing = ['GET', 'HEAD'];

export function createPrincipalOf({ accounts, hostKey, publicUrl }: Setting, attempts: Attempts): PrincipalOf {
  /** A browser sends the cookie with whatever any page has it ask for, so that the page must be one of ours. */
  const fromOwnPage = (c: Context): boolean => {
    if (changesNothing.includes(c.req.method)) return true;
    const headers = { origin: c.req.header('origin'), host: c.req.header('host') };
    return headers.origin !== undefined && sameOrigin({ headers }, publicUrl);
  };

  async function signedIn(c: Context): Promise<SignedIn | 'other-origin' | null> {
    const found = await accounts.signedIn(c.req.raw.headers);
    return found && !fromOwnPage(c) ? 'other-origin' : found;
  }

  async function signedInAs(c: Context): Promise<Principal | 'other-origin' | null> {
    const found = await signedIn(c);
    return found === null || found === 'other-origin' ? found : { operator: false, account: found.account };
  }

  /** What they make is their account's, if they are signed in as well. */
  async function withKey(c: Context, key: string): Promise<Principal | 'too-many' | null> {
    const tried = await attempts.attempt(addressOf(c), async () => (sameSecret(key, hostKey) ? true : null));
    if (tried !== true) return tried === 'too-many' ? tried : null;
    const found = await signedInAs(c);
    return { operator: true, account: found === 'other-origin' ? null : (found?.account ?? null) };
  }

  async function principalOf(c: Context): Promise<Principal | 'too-many' | 'host-key' | 'other-origin'> {
    const key = c.req.header('x-host-key') ?? '';
    const keyed = key === '' ? null : await withKey(c, key);
    if (keyed !== null && keyed !== 'too-many') return keyed;
    // Whoever is signed in may have the key of long ago in their browser.
    const account = await signedInAs(c);
    if (account !== null && account !== 'other-origin') return account;
    return keyed ?? account ?? 'host-key';
  }
  return Object.assign(principalOf, { withKey, signedInAs, signedIn });
}
