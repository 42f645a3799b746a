import { DirectoryInUse } from './database/data-dir-lock';
import type { Database } from './database/database';
import { DiskFull } from './database/disk-full';
import { MigrationError } from './database/migrate';
import { openDatabase } from './database/open-database';
import type { Prepare } from './database/prepare';
import type { Environment } from './environment';
import type { Log } from './log';
import { folderFault } from './start-checks/folder-fault';
import { StartFault } from './start-fault';

const isForTheHost = (error: unknown): error is Error =>
  error instanceof DirectoryInUse || error instanceof DiskFull || error instanceof MigrationError;

const reasonOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? `${error.message || 'no answer'} (${String(error.code)})` : String(error);

/** The database that the environment names, or in one line why it cannot be had. Unless prepared otherwise, brought up to date. */
export async function openDatabaseFor(environment: Environment, log: Log, prepare?: Prepare): Promise<Database> {
  const { DATABASE_URL: databaseUrl, DATA_DIR: dataDir } = environment;
  const unwritable = await folderFault(dataDir);
  if (unwritable !== null) throw new StartFault([unwritable]);
  const onError = (error: Error) => log.error({ error }, 'the database failed');
  try {
    return await openDatabase({ databaseUrl, dataDir, onError, prepare });
  } catch (error) {
    if (isForTheHost(error)) throw new StartFault([error.message]);
    if (databaseUrl !== undefined) {
      throw new StartFault([`DATABASE_URL takes a Postgres that answers: ${reasonOf(error)}`]);
    }
    throw error;
  }
}
