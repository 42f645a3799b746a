import type { PrismaClient } from '../../prisma/client/client';
import { isLastOf, lockedOwners } from './owners';

/**
 * With an account goes what is its alone: what one signs in with, links for it, what others shared with it. Its sessions
 * and plans are nobody's from then on. The keys between the tables see to both.
 */
export const deleteAccount = (prisma: PrismaClient, id: string): Promise<'done' | 'no-such-person' | 'last-owner'> =>
  prisma.$transaction(async (tx) => {
    const owners = await lockedOwners(tx);
    if (isLastOf(owners, id)) return 'last-owner';
    const { count } = await tx.account.deleteMany({ where: { id } });
    if (count === 0) return 'no-such-person';
    // As when an owner is made something else: any of them may be theirs, and lead back.
    if (owners.includes(id)) await tx.invitation.deleteMany();
    // No key leads from a step to whoever takes it, and the library writes their e-mail into it.
    await tx.signInStep.deleteMany({ where: { value: { contains: id } } });
    return 'done';
  });
