import type { OwnConnection } from '../database/database';
import { migrate } from '../database/migrate';
import type { Migration } from '../database/migrations-on-disk';
import { BackupFault } from './backup-fault';
import type { BackupHead } from './backup-format';
import { fitToBackup } from './fit-to-backup';
import { type Loaded, loadBackup } from './load-backup';
import { readBackup } from './read-backup';

/** Restores a copy into an empty database, all of it or nothing, and brings that up to this release. */
export async function restoreBackup(
  connection: OwnConnection,
  file: string,
  migrations: readonly Migration[],
): Promise<Loaded> {
  await fitToBackup(connection, await headOf(file), migrations);
  const loaded = await loadBackup(connection, readBackup(file));
  await migrate(connection, migrations);
  return loaded;
}

async function headOf(file: string): Promise<BackupHead> {
  for await (const part of readBackup(file)) if (part.is === 'head') return part.head;
  throw new BackupFault('The file is empty: it is no copy.');
}
