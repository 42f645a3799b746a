import { AccountRole, type InvitationRequest, type Invited, type OpenInvitation } from '../../game/protocol/accounts';
import type { PrismaClient } from '../../prisma/client/client';
import { freshId, freshSecret, hashOf } from '../secrets';

/** Links that make an account, or set a new password for one. Each works once, within its time. */
export interface Invitations {
  make(wanted: InvitationRequest): Promise<Invited>;
  /** For an account that there is; the link before it opens nothing any more. Null: there is no such account. */
  makeFor(account: string): Promise<Invited | null>;
  list(): Promise<readonly OpenInvitation[]>;
  /** Whether there was one. */
  withdraw(id: string): Promise<boolean>;
  /** Null: the secret opens nothing. */
  look(secret: string): Promise<Readonly<{ role: AccountRole; account: string | null; person: string | null }> | null>;
  /** For a newcomer who proves elsewhere who they are: the role they get. Null: it opens nothing, or was just used. */
  use(secretHash: string): Promise<AccountRole | null>;
}

const day = 24 * 60 * 60 * 1000;
const lifetime = { invitation: 7 * day, password: day };

export function createInvitations(prisma: PrismaClient, now: () => number): Invitations {
  const inTime = () => ({ expiresAt: { gt: new Date(now()) } });

  async function keep(wanted: InvitationRequest, account: string | null, lasts: number): Promise<Invited> {
    const secret = freshSecret();
    const [createdAt, expiresAt] = [new Date(now()), new Date(now() + lasts)];
    const data = { id: freshId(), secretHash: hashOf(secret), ...wanted, accountId: account, createdAt, expiresAt };
    await prisma.$transaction([
      prisma.invitation.deleteMany({ where: { expiresAt: { lte: createdAt } } }),
      ...(account === null ? [] : [prisma.invitation.deleteMany({ where: { accountId: account } })]),
      prisma.invitation.create({ data }),
    ]);
    return { secret, expiresAt: expiresAt.getTime() };
  }

  return {
    make: (wanted) => keep(wanted, null, lifetime.invitation),
    async makeFor(id) {
      const account = await prisma.account.findUnique({ where: { id } });
      return account && keep({ role: AccountRole.parse(account.role), note: account.name }, id, lifetime.password);
    },
    async list() {
      const rows = await prisma.invitation.findMany({
        where: inTime(),
        orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
      });
      return rows.map(({ id, role, note, accountId, expiresAt }) => ({
        ...{ id, note, role: AccountRole.parse(role), account: accountId, expiresAt: expiresAt.getTime() },
      }));
    },
    withdraw: async (id) => (await prisma.invitation.deleteMany({ where: { id } })).count === 1,
    async look(secret) {
      const where = { secretHash: hashOf(secret), ...inTime() };
      const found = await prisma.invitation.findFirst({ where, include: { account: true } });
      if (!found) return null;
      return { role: AccountRole.parse(found.role), account: found.accountId, person: found.account?.name ?? null };
    },
    async use(secretHash) {
      const where = { secretHash, accountId: null, ...inTime() };
      const found = await prisma.invitation.findFirst({ where });
      if (!found) return null;
      const { count } = await prisma.invitation.deleteMany({ where: { id: found.id } });
      return count === 1 ? AccountRole.parse(found.role) : null;
    },
  };
}
