import { BackupFault } from './backup-fault';
import { quoted, type StoredTable } from './stored-tables';

/**
 * The statement that stores rows of a table: `$1` is a JSON array of them, each an array of texts in the order of
 * `columns`. Names and types are the database's own: nothing of a file becomes part of a statement.
 */
export function insertInto(tables: readonly StoredTable[], name: string, columns: readonly string[]): string {
  const table = tables.find((each) => each.name === name);
  const known = columns.map((column) => table?.columns.find((each) => each.name === column));
  const unknown = columns.find((_, index) => known[index] === undefined);
  if (!table || unknown !== undefined)
    throw new BackupFault(
      `The copy has ${table ? `a column ${unknown} of ${name}` : `a table ${name}`} that this release does not know.`,
    );
  const into = known.map((column) => quoted(column?.name ?? ''));
  const values = known.map((column, index) => `CAST(r ->> ${index} AS ${column?.type})`);
  return `INSERT INTO ${quoted(name)} (${into.join(', ')})
    SELECT ${values.join(', ')} FROM json_array_elements($1::json) WITH ORDINALITY AS given(r, n) ORDER BY n`;
}
