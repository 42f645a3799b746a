import type { PrismaClient } from '../../prisma/client/client';

/** An open database whose tables are those of this code. */
export interface Database {
  readonly engine: 'pglite' | 'postgres';
  readonly prisma: PrismaClient;
  /** Waits for what is under way. Afterwards nothing works any more. */
  close(): Promise<void>;
}

/** Milliseconds that a transaction may wait for its turn, and then take. */
export const transactionOptions = { maxWait: 15_000, timeout: 15_000 };
