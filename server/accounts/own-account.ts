import type { WaysToSignIn } from '../../game/protocol/accounts';
import type { PrismaClient } from '../../prisma/client/client';
import { campusProvider } from './campus-login';

/** What somebody sees and changes of their own account, but for the password and new passkeys. */
export interface OwnAccount {
  signsInWith(account: string): Promise<Readonly<{ hasPassword: boolean; onCampus: boolean }>>;
  rename(account: string, name: string): Promise<void>;
  /** `here`: the sign-in of whoever asks. */
  ways(account: string, here: string | null): Promise<WaysToSignIn>;
  /** Whether there was one. */
  endSignIn(account: string, signIn: string): Promise<boolean>;
  removePasskey(account: string, passkey: string): Promise<boolean>;
}

export function createOwnAccount(prisma: PrismaClient, now: () => number): OwnAccount {
  return {
    async signsInWith(holderId) {
      const rows = await prisma.credential.findMany({
        where: { holderId },
        select: { providerId: true, password: true },
      });
      return {
        hasPassword: rows.some(({ password }) => password !== null),
        onCampus: rows.some(({ providerId }) => providerId === campusProvider),
      };
    },
    async rename(id, name) {
      await prisma.account.updateMany({ where: { id }, data: { name, updatedAt: new Date(now()) } });
    },
    async ways(accountId, here) {
      const [passkeys, signIns] = await Promise.all([
        prisma.passkey.findMany({ where: { accountId }, orderBy: { createdAt: 'asc' } }),
        prisma.signIn.findMany({
          where: { accountId, expiresAt: { gt: new Date(now()) } },
          orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
        }),
      ]);
      return {
        passkeys: passkeys.map(({ id, name, createdAt }) => ({ id, name, madeAt: createdAt?.getTime() ?? null })),
        signIns: signIns.map(({ id, userAgent, createdAt }) => ({
          ...{ id, browser: userAgent ?? '', since: createdAt.getTime(), current: id === here },
        })),
      };
    },
    endSignIn: async (accountId, id) => (await prisma.signIn.deleteMany({ where: { accountId, id } })).count === 1,
    removePasskey: async (accountId, id) => (await prisma.passkey.deleteMany({ where: { accountId, id } })).count === 1,
  };
}
