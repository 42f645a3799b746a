import { AccountRole, type Person, type PersonChange } from '../../game/protocol/accounts';
import type { PrismaClient } from '../../prisma/client/client';
import { deleteAccount } from './delete-account';
import { isLastOf, lockedOwners } from './owners';

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
  /** For good. What they hosted and planned stays, and is nobody's. */
  remove(id: string): ReturnType<typeof deleteAccount>;
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
        if (loses && isLastOf(owners, id)) return 'last-owner';
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
    remove: (id) => deleteAccount(prisma, id),
  };
}
