import { z } from 'zod';
import { type Connection, migrate } from '../database/migrate';
import type { Migration } from '../database/migrations-on-disk';
import { BackupFault } from './backup-fault';
import type { BackupHead } from './backup-format';

const Names = z.array(z.object({ name: z.string() }));

/**
 * Gives an empty database the tables that a copy was made of, which may be those of an older release: what its rows need
 * besides is done to them once they are in.
 */
export async function fitToBackup(
  connection: Connection,
  head: BackupHead,
  migrations: readonly Migration[],
): Promise<void> {
  for (const { name, checksum } of head.migrations)
    if (migrations.find((each) => each.name === name)?.checksum !== checksum)
      throw new BackupFault(
        `The copy was made by Parley ${head.release}, whose database this release does not know (${name}). Restore it with that release or a later one.`,
      );
  const had = (await migrationsOf(connection)) ?? [];
  const ahead = had.find(({ name }) => !head.migrations.some((each) => each.name === name));
  if (ahead)
    throw new BackupFault(
      `The database has tables already, and newer ones than the copy (${ahead.name}). Restore into one that has none, or into a new DATA_DIR.`,
    );
  await migrate(
    connection,
    migrations.filter(({ name }) => head.migrations.some((each) => each.name === name)),
  );
}

/** Null: it has no tables of ours. */
async function migrationsOf(connection: Connection): Promise<readonly { name: string }[] | null> {
  const { rows } = await connection.query("SELECT to_regclass('_prisma_migrations') IS NOT NULL AS there");
  if (!z.array(z.object({ there: z.boolean() })).parse(rows)[0]?.there) return null;
  const applied = await connection.query('SELECT migration_name AS name FROM _prisma_migrations');
  return Names.parse(applied.rows);
}
