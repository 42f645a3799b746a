import { mkdir } from 'node:fs/promises';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { PrismaClient } from '../../prisma/client/client';
import { lockDataDir } from './data-dir-lock';
import { type Database, type OwnConnection, transactionOptions } from './database';
import { type Backend, startThread } from './embedded-thread';
import { migrateFully, type Prepare, type Tell } from './prepare';

const unheard = (): void => undefined;

/** Starts the embedded Postgres in a data folder that is locked already. */
type Start = (dataDir: string, onError: Tell) => Promise<Backend>;

/**
 * The embedded Postgres in `dataDir`, made if need be, in a thread of its own. Throws `DirectoryInUse` before it touches
 * another's files, and `DiskFull` where there is no room for it.
 */
export async function openPGlite(
  dataDir: string,
  onError: Tell = unheard,
  prepare: Prepare = migrateFully,
  start: Start = startThread,
): Promise<Database> {
  await mkdir(dataDir, { recursive: true });
  const unlock = await lockDataDir(dataDir);
  try {
    const backend = await start(dataDir, onError);
    // One connection: there is one Postgres process, and it is this one.
    const pool = new pg.Pool({ max: 1, user: 'postgres', database: 'postgres', stream: () => backend.connect() });
    const connection = sharing(pool);
    const adapter = new PrismaPg(pool, { disposeExternalPool: true, onPoolError: onError, onConnectionError: onError });
    const prisma = new PrismaClient({ adapter, transactionOptions });
    const close = async () => {
      await prisma.$disconnect();
      await backend.close();
      await unlock();
    };
    await prepare(connection).catch(async (error: unknown) => {
      await close();
      throw error;
    });
    return { engine: 'pglite', prisma, connect: async () => connection, pool: () => null, close };
  } catch (error) {
    await unlock();
    throw error;
  }
}

/** The only connection, statement by statement. One that is refused leaves it as it is, a transaction on it too. */
function sharing(pool: pg.Pool): OwnConnection {
  const query = async (sql: string, values?: unknown[]) => {
    const client = await pool.connect();
    return client.query(sql, values).finally(() => client.release());
  };
  return { shared: true, query, exec: (sql) => query(sql), end: async () => undefined };
}
