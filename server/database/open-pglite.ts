import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { PrismaPGlite } from 'pglite-prisma-adapter';
import { PrismaClient } from '../../prisma/client/client';
import { lockDataDir } from './data-dir-lock';
import { type Database, transactionOptions } from './database';
import { migrate } from './migrate';
import { migrationsDirectory, migrationsOnDisk } from './migrations-on-disk';
import { SyncedFS, syncedStart } from './synced-fs';

/** The embedded Postgres in `dataDir`, made if need be. Throws `DirectoryInUse` before it touches another's files. */
export async function openPGlite(dataDir: string): Promise<Database> {
  await mkdir(dataDir, { recursive: true });
  const unlock = await lockDataDir(dataDir);
  try {
    const pglite = await openIn(dataDir);
    const prisma = new PrismaClient({ adapter: new PrismaPGlite(pglite), transactionOptions });
    const close = async () => {
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

async function openIn(dataDir: string): Promise<PGlite> {
  const directory = path.join(dataDir, 'postgres');
  if (!existsSync(directory)) await initialise(directory);
  const pglite = await PGlite.create({ fs: new SyncedFS(directory), startParams: syncedStart });
  try {
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
