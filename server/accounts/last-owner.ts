import type { Prisma } from '../../prisma/client/client';

/**
 * Whether no other owner can sign in. The rows of owners are held until the end of the transaction, lest two owners take it
 * from each other at the same time.
 */
export async function isLastOwner(tx: Prisma.TransactionClient, account: string): Promise<boolean> {
  const rows = await tx.$queryRaw<{ id: string; disabled_at: Date | null; role: string }[]>`
    SELECT "id", "disabled_at", "role" FROM "accounts" WHERE "role" = 'owner' ORDER BY "id" FOR UPDATE`;
  const [first, ...others] = rows.filter(({ disabled_at: at, role }) => at === null && role === 'owner');
  return first?.id === account && others.length === 0;
}
