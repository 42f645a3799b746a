import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { PrismaPGlite } from 'pglite-prisma-adapter';
import { PrismaClient } from '../../prisma/client/client';
import { lockDataDir } from './data-dir-lock';
import { type Database, transactionOptions } from './database';
import { DiskFull } from './disk-full';
import { DiskGuard } from './disk-guard';
import { migrate } from './migrate';
import { migrationsDirectory, migrationsOnDisk } from './migrations-on-disk';
import { SyncedFS, syncedStart } from './synced-fs';

const unheard = (): void => undefined;

/**
 * The embedded Postgres in `dataDir`, made if need be. Throws `DirectoryInUse` before it touches another's files, and
 * `DiskFull` where there is no room for it.
 */
export async function openPGlite(dataDir: string, onError: (error: Error) => void = unheard): Promise<Database> {
  await mkdir(dataDir, { recursive: true });
  const unlock = await lockDataDir(dataDir);
  const guard = new DiskGuard(dataDir, onError);
  try {
    const pglite = await openIn(dataDir, guard);
    const prisma = new PrismaClient({ adapter: new PrismaPGlite(pglite), transactionOptions });
    const close = async () => {
      guard.stop();
      await prisma.$disconnect();
      await pglite.close();
      await unlock();
    };
    return { engine: 'pglite', prisma, close };
  } catch (error) {
    await unlock();
    throw error;
  }
}

async function openIn(dataDir: string, guard: DiskGuard): Promise<PGlite> {
  const directory = path.join(dataDir, 'postgres');
  if (!existsSync(directory)) await initialise(directory);
  const pglite = await PGlite.create({ fs: new SyncedFS(directory, guard.makeRoom), startParams: syncedStart });
  try {
    if (!guard.guard((open) => pglite.exec(`SET default_transaction_read_only = ${open ? 'off' : 'on'}`)))
      throw new DiskFull(dataDir);
    await migrate(pglite, await migrationsOnDisk(migrationsDirectory));
    return pglite;
  } catch (error) {
    await pglite.close();
    throw error;
  }
}

/** Made aside and moved into place when whole: a first start that is killed half-way leaves nothing behind in its way. */
async function initialise(directory: string): Promise<void> {
  const unfinished = `${directory}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  const pglite = await PGlite.create(unfinished);
  await pglite.close();
  await rename(unfinished, directory);
}
