import type { Prisma } from '../../prisma/client/client';

/** Owners who can sign in. Their rows are held until the end of the transaction, lest two take it from each other at the same time. */
export async function lockedOwners(tx: Prisma.TransactionClient): Promise<readonly string[]> {
  const rows = await tx.$queryRaw<{ id: string; disabled_at: Date | null; role: string }[]>`
    SELECT "id", "disabled_at", "role" FROM "accounts" WHERE "role" = 'owner' ORDER BY "id" FOR UPDATE`;
  return rows.filter(({ disabled_at: at, role }) => at === null && role === 'owner').map(({ id }) => id);
}

/** Whether nobody else is one. */
export const isLastOf = (owners: readonly string[], account: string): boolean =>
  owners.length === 1 && owners[0] === account;
