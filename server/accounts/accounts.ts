import { type Acceptance, AccountRole } from '../../game/protocol/accounts';
import type { PrismaClient } from '../../prisma/client/client';
import type { Environment } from '../environment';
import type { Log } from '../log';
import { acceptInvitation } from './accept-invitation';
import { campusLoginOf } from './campus-login';
import { cookieSecretOf } from './cookie-secret';
import { createInvitations, type Invitations } from './invitations';
import { createNewcomers } from './newcomers';
import { createOwnAccount, type OwnAccount } from './own-account';
import { createPeople, type People } from './people';
import type { SignedInAccount } from './principal';
import { createSessionAccess, type SessionAccess } from './session-access';
import { createSignInLibrary } from './sign-in-library';

/** An account, and by which of its sign-ins it asks. */
export type SignedIn = Readonly<{ account: SignedInAccount; signIn: string }>;

/** Accounts of those who host, and what is theirs. */
export interface Accounts {
  /** What the login elsewhere is called; null: there is none. */
  readonly campus: string | null;
  readonly access: SessionAccess;
  readonly people: People;
  readonly own: OwnAccount;
  readonly invitations: Invitations;
  accept(asked: Acceptance): ReturnType<typeof acceptInvitation>;
  /** By the cookie; null: nobody. */
  signedIn(headers: Headers): Promise<SignedIn | null>;
  /** Takes what goes to the sign-in library. */
  handle(request: Request, address: string): Promise<Response>;
}

type Setting = Readonly<{
  prisma: PrismaClient;
  hostKey: string;
  environment: Environment;
  log: Log;
  now: () => number;
}>;

export async function createAccounts({ prisma, hostKey, environment, log, now }: Setting): Promise<Accounts> {
  const campus = campusLoginOf(environment);
  const invitations = createInvitations(prisma, now);
  const newcomers = createNewcomers({ prisma, invitations, campus });
  const secret = environment.AUTH_SECRET ?? (await cookieSecretOf(prisma, hostKey));
  const library = createSignInLibrary({ prisma, secret, publicUrl: environment.PUBLIC_URL, campus, newcomers, log });

  return {
    campus: campus?.name ?? null,
    access: createSessionAccess(prisma),
    people: createPeople(prisma, now),
    own: createOwnAccount(prisma, now),
    invitations,
    accept: (asked) => acceptInvitation(prisma, asked, now()),
    async signedIn(headers) {
      if (!headers.has('cookie')) return null;
      const found = await library.getSession(headers);
      if (!found) return null;
      const { id, name, email, role, disabledAt } = found.user;
      if (disabledAt) return null;
      return { account: { id, name, email, role: AccountRole.parse(role) }, signIn: found.session.id };
    },
    handle: library.handle,
  };
}
