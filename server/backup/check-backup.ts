import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { migrationsDirectory, migrationsOnDisk } from '../database/migrations-on-disk';
import { openPGlite } from '../database/open-pglite';
import { restoreBackup } from './restore-backup';
import { type Verified, verifyLogs } from './verify-logs';

/** Restores a copy into a database that is gone afterwards, and looks whether everything in it holds. */
export async function checkBackup(file: string, told?: (done: number) => void): Promise<Verified> {
  const folder = await mkdtemp(path.join(tmpdir(), 'parley-check-'));
  try {
    // Its tables are made as the copy needs them.
    const database = await openPGlite(folder, undefined, async () => undefined);
    try {
      await restoreBackup(await database.connect(), file, await migrationsOnDisk(migrationsDirectory));
      return await verifyLogs(database.prisma, told);
    } finally {
      await database.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
