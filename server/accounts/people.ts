import { AccountRole, type Person, type PersonChange } from '../../game/protocol/accounts';
import type { Prisma, PrismaClient } from '../../prisma/client/client';

/** Everybody who has an account here. */
export interface People {
  list(): Promise<readonly Person[]>;
  /** What whoever shares a session may know of the others. */
  names(): Promise<readonly Pick<Person, 'id' | 'name' | 'role'>[]>;
  /**
   * Whoever is disabled is signed out everywhere. There is always an owner who can sign in. With an owner who is one no more
   * go all links not used yet: any of them may be theirs, and lead back.
   */
  change(id: string, change: PersonChange): Promise<'done' | 'no-such-person' | 'last-owner'>;
  /** Whether there is such an account. */
  signOut(id: string): Promise<boolean>;
}

export function createPeople(prisma: PrismaClient, now: () => number): People {
  return {
    async list() {
      const include = { _count: { select: { signIns: { where: { expiresAt: { gt: new Date(now()) } } } } } };
      const rows = await prisma.account.findMany({ include, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] });
      return rows.map(({ id, name, email, role, disabledAt, createdAt, _count }) => {
        const about = { id, name, email, role: AccountRole.parse(role), disabled: disabledAt !== null };
        return { ...about, since: createdAt.getTime(), signIns: _count.signIns };
      });
    },
    async names() {
      const rows = await prisma.account.findMany({
        where: { disabledAt: null },
        orderBy: [{ name: 'asc' }, { id: 'asc' }],
      });
      return rows.map(({ id, name, role }) => ({ id, name, role: AccountRole.parse(role) }));
    },
    change: (id, change) =>
      prisma.$transaction(async (tx) => {
        const owners = await lockedOwners(tx);
        const loses = change.disabled === true || (change.role !== undefined && change.role !== 'owner');
        if (loses && owners.length === 1 && owners[0] === id) return 'last-owner';
        const disabledAt =
          change.disabled === undefined ? {} : { disabledAt: change.disabled ? new Date(now()) : null };
        const role = change.role === undefined ? {} : { role: change.role };
        const data = { ...role, ...disabledAt, updatedAt: new Date(now()) };
        const { count } = await tx.account.updateMany({ where: { id }, data });
        if (loses && owners.includes(id)) await tx.invitation.deleteMany();
        if (change.disabled) {
          await tx.signIn.deleteMany({ where: { accountId: id } });
          await tx.invitation.deleteMany({ where: { accountId: id } });
        }
        return count === 1 ? 'done' : 'no-such-person';
      }),
    async signOut(id) {
      await prisma.signIn.deleteMany({ where: { accountId: id } });
      return (await prisma.account.count({ where: { id } })) === 1;
    },
  };
}

/** Held until the end of the transaction, lest two owners take it from each other at the same time. */
async function lockedOwners(tx: Prisma.TransactionClient): Promise<readonly string[]> {
  const rows = await tx.$queryRaw<{ id: string; disabled_at: Date | null; role: string }[]>`
    SELECT "id", "disabled_at", "role" FROM "accounts" WHERE "role" = 'owner' ORDER BY "id" FOR UPDATE`;
  return rows.filter(({ disabled_at: at, role }) => at === null && role === 'owner').map(({ id }) => id);
}
