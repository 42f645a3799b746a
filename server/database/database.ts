import type { PrismaClient } from '../../prisma/client/client';
import type { Connection } from './migrate';

/** A connection for statements one after another, for as long as it is held. */
export interface OwnConnection extends Connection {
  /** Whether statements of others come between these. */
  readonly shared: boolean;
  end(): Promise<void>;
}

/** How many connections there are, how many of them do nothing, and how many askers wait for one. */
type Pool = Readonly<{ total: number; idle: number; waiting: number }>;

/** An open database whose tables are those of this code. */
export interface Database {
  readonly engine: 'pglite' | 'postgres';
  readonly prisma: PrismaClient;
  /** One more connection than the pool has; of the embedded database, its only one. */
  connect(): Promise<OwnConnection>;
  /** Null: there is none. */
  pool(): Pool | null;
  /** Waits for what is under way. Afterwards nothing works any more. */
  close(): Promise<void>;
}

/** Milliseconds that a transaction may wait for its turn, and then take. */
export const transactionOptions = { maxWait: 15_000, timeout: 15_000 };
