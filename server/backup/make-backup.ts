import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DirectoryInUse, lockDataDir } from '../database/data-dir-lock';
import { openDatabaseFor } from '../database-for';
import type { Environment } from '../environment';
import type { Log } from '../log';
import { BackupFault } from './backup-fault';
import { backupStream } from './backup-stream';
import { copyFromServer } from './copy-from-server';
import { writeWhole } from './write-whole';

/** Makes a copy of the database of this environment, also while servers use it. Answers its size in bytes. */
export async function makeBackup(file: string, environment: Environment, log: Log): Promise<number> {
  if (environment.DATABASE_URL === undefined && (await isServed(environment.DATA_DIR)))
    return writeWhole(file, await copyFromServer(environment));
  // As it is: nothing is changed in it before there is a copy.
  const database = await openDatabaseFor(environment, log, async () => undefined);
  const onError = (error: Error) => log.error({ error }, 'it could not be noted that a copy was made');
  return writeWhole(file, backupStream(database, { now: Date.now, onError })).finally(() => database.close());
}

async function isServed(dataDir: string): Promise<boolean> {
  if (!existsSync(join(dataDir, 'postgres')))
    throw new BackupFault(`There is no database in ${dataDir}. Set DATA_DIR, or DATABASE_URL, to where it is.`);
  try {
    const unlock = await lockDataDir(dataDir);
    await unlock();
    return false;
  } catch (error) {
    if (error instanceof DirectoryInUse) return true;
    throw error;
  }
}
