import type { OwnConnection } from '../database/database';
import { BackupFault } from './backup-fault';
import { insertInto } from './insert-into';
import type { BackupPart } from './read-backup';
import { RowBatch } from './row-batch';
import { quoted, type StoredTable, storedTables } from './stored-tables';

/** How many rows each table got. */
export type Loaded = Readonly<Record<string, number>>;

/** Stores all of a copy, or nothing. The tables are those of the copy, and empty; nobody else writes meanwhile. */
export async function loadBackup(connection: OwnConnection, parts: AsyncIterable<BackupPart>): Promise<Loaded> {
  const tables = await storedTables(connection);
  await connection.exec('BEGIN');
  try {
    await refuseUnlessEmpty(connection, tables);
    const loaded = await load(connection, tables, parts);
    for (const table of tables) await goOnCounting(connection, table);
    await connection.exec('COMMIT');
    return loaded;
  } catch (error) {
    await connection.exec('ROLLBACK');
    throw error;
  }
}

async function refuseUnlessEmpty(connection: OwnConnection, tables: readonly StoredTable[]): Promise<void> {
  const names = tables.map(({ name }) => quoted(name));
  await connection.exec(`LOCK TABLE ${names.join(', ')} IN EXCLUSIVE MODE`);
  for (const { name } of tables) {
    const { rows } = await connection.query(`SELECT 1 FROM ${quoted(name)} LIMIT 1`);
    if (rows.length)
      throw new BackupFault(
        `The database is not empty: there are ${name} in it. Nothing was changed. Restore into a new database, or into a new DATA_DIR.`,
      );
  }
}

async function load(
  connection: OwnConnection,
  tables: readonly StoredTable[],
  parts: AsyncIterable<BackupPart>,
): Promise<Loaded> {
  const loaded: Record<string, number> = {};
  const inserts = new Map<string, string>();
  let batch: RowBatch | null = null;
  for await (const part of parts) {
    switch (part.is) {
      case 'head':
        for (const { name, columns } of part.head.tables) inserts.set(name, insertInto(tables, name, columns));
        break;
      case 'table':
        await batch?.flush();
        batch = new RowBatch(connection, part.table, inserts.get(part.table));
        break;
      case 'row':
        if (!batch) throw new BackupFault('The copy has rows of no table.');
        await batch.add(part.line);
        loaded[batch.table] = batch.count;
        break;
      case 'end':
        await batch?.flush();
        refuseUnlessAll(part.rows, loaded);
        break;
    }
  }
  return loaded;
}

function refuseUnlessAll(counted: Readonly<Record<string, number>>, loaded: Loaded): void {
  for (const [table, rows] of Object.entries(counted))
    if ((loaded[table] ?? 0) !== rows)
      throw new BackupFault(`The copy is damaged: of ${rows} ${table} it holds ${loaded[table] ?? 0}.`);
}

/** What a sequence numbers goes on after the last number that came in. */
async function goOnCounting(connection: OwnConnection, { name, columns }: StoredTable): Promise<void> {
  for (const { name: column, counted } of columns)
    if (counted !== null)
      await connection.query(
        `SELECT setval($1::text::regclass, coalesce(max(${quoted(column)}), 0) + 1, false) FROM ${quoted(name)}`,
        [counted],
      );
}
