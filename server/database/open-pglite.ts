import { mkdir } from 'node:fs/promises';
import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from '../../prisma/client/client';
import { lockDataDir } from './data-dir-lock';
import { type Database, transactionOptions } from './database';
import { type Backend, startThread } from './embedded-thread';

const unheard = (): void => undefined;

/** Starts the embedded Postgres in a data folder that is locked already. */
type Start = (dataDir: string, onError: (error: Error) => void) => Promise<Backend>;

/**
 * The embedded Postgres in `dataDir`, made if need be, in a thread of its own. Throws `DirectoryInUse` before it touches
 * another's files, and `DiskFull` where there is no room for it.
 */
export async function openPGlite(
  dataDir: string,
  onError: (error: Error) => void = unheard,
  start: Start = startThread,
): Promise<Database> {
  await mkdir(dataDir, { recursive: true });
  const unlock = await lockDataDir(dataDir);
  const backend = await start(dataDir, onError).catch(async (error: unknown) => {
    await unlock();
    throw error;
  });
  // One connection: there is one Postgres process, and it is this one.
  const adapter = new PrismaPg({ max: 1, user: 'postgres', database: 'postgres', stream: () => backend.connect() });
  const prisma = new PrismaClient({ adapter, transactionOptions });
  const close = async () => {
    await prisma.$disconnect();
    await backend.close();
    await unlock();
  };
  return { engine: 'pglite', prisma, close };
}
