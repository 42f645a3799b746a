import { DeletionReceipt } from '../../game/exports/saved-session';
import type { PrismaClient } from '../../prisma/client/client';

type Kept = Readonly<{ session: string; title: string; deletedAt: number }>;

/** Receipts of what was deleted when nobody was there to be given them. */
export interface KeptReceipts {
  keep(receipt: DeletionReceipt): Promise<void>;
  /** Null: there is none. */
  of(session: string): Promise<DeletionReceipt | null>;
  /** The latest of them, the last first. */
  latest(count: number): Promise<readonly Kept[]>;
}

export function createKeptReceipts(prisma: Pick<PrismaClient, 'receipt'>): KeptReceipts {
  return {
    async keep(receipt) {
      const { session, deletedAt } = receipt;
      // Of two servers that delete it at once, one is first.
      const data = [{ session, deletedAt: new Date(deletedAt), body: receipt }];
      await prisma.receipt.createMany({ data, skipDuplicates: true });
    },
    async of(session) {
      const row = await prisma.receipt.findUnique({ where: { session } });
      return row ? DeletionReceipt.parse(row.body) : null;
    },
    async latest(take) {
      const rows = await prisma.receipt.findMany({ orderBy: { deletedAt: 'desc' }, take });
      return rows.map(({ session, deletedAt, body }) => {
        const { title } = DeletionReceipt.parse(body);
        return { session, title, deletedAt: deletedAt.getTime() };
      });
    },
  };
}
