import { getOAuthState } from 'better-auth/api';
import { z } from 'zod';
import type { AccountRole } from '../../game/protocol/accounts';
import type { PrismaClient } from '../../prisma/client/client';
import type { CampusLogin } from './campus-login';
import type { Invitations } from './invitations';

type User = Readonly<{ email: string; emailVerified: boolean; name: string }>;

/** Who gets an account by a login elsewhere, and who may not sign in any more. */
export interface Newcomers {
  /** The account they get; false: none. */
  admit<Given extends User>(user: Given): Promise<false | { data: Given & { role: AccountRole } }>;
  isDisabled(account: string): Promise<boolean>;
}

type Setting = Readonly<{ prisma: PrismaClient; invitations: Invitations; campus: CampusLogin | null }>;

const State = z.object({ invitation: z.string() });
const longestName = 60;

export function createNewcomers({ prisma, invitations, campus }: Setting): Newcomers {
  /** Whoever comes from there uninvited can do nothing until something is shared with them. */
  const roleOf = async ({ email, emailVerified }: User): Promise<AccountRole | null> => {
    const state = State.safeParse(await getOAuthState());
    if (state.success) return invitations.use(state.data.invitation);
    const domain = email.slice(email.lastIndexOf('@') + 1).toLowerCase();
    return emailVerified && campus?.domains.includes(domain) ? 'evaluator' : null;
  };

  return {
    async admit(user) {
      const role = await roleOf(user);
      if (role === null) return false;
      const name = (user.name.trim() || user.email).slice(0, longestName);
      return { data: { ...user, name, role } };
    },
    async isDisabled(id) {
      const account = await prisma.account.findUnique({ where: { id }, select: { disabledAt: true } });
      return account === null || account.disabledAt !== null;
    },
  };
}
