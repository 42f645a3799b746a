import { z } from 'zod';
import type { Connection } from '../database/migrate';

const Column = z.object({ name: z.string(), type: z.string(), key: z.boolean(), counted: z.string().nullable() });

/** A table as the database describes it. `type`: in SQL; `key`: of the primary key; `counted`: by a sequence of this name. */
const StoredTable = z.object({ name: z.string(), columns: z.array(Column), needs: z.array(z.string()) });
export type StoredTable = z.infer<typeof StoredTable>;

/** Prisma's own, which is told of in the head of a copy. */
export const migrationsTable = '_prisma_migrations';

/** What the database itself says, so that no table is forgotten. What is worked out from other columns is not stored again. */
const catalogue = `
  SELECT c.relname AS "name",
    (SELECT json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod),
        'key', EXISTS (SELECT FROM pg_index i WHERE i.indrelid = c.oid AND i.indisprimary AND a.attnum = ANY (i.indkey)),
        'counted', pg_get_serial_sequence(quote_ident(c.relname), a.attname)) ORDER BY a.attnum)
      FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '') AS "columns",
    (SELECT coalesce(json_agg(DISTINCT other.relname), '[]')
      FROM pg_constraint f JOIN pg_class other ON other.oid = f.confrelid
      WHERE f.contype = 'f' AND f.conrelid = c.oid AND f.confrelid <> c.oid) AS "needs"
  FROM pg_class c
  WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND c.relnamespace = current_schema()::regnamespace
    AND c.relname <> '${migrationsTable}'
  ORDER BY c.relname`;

/** Every table, each after those that its rows refer to. */
export async function storedTables(connection: Connection): Promise<readonly StoredTable[]> {
  const { rows } = await connection.query(catalogue);
  const waiting = z.array(StoredTable).parse(rows);
  const ordered: StoredTable[] = [];
  while (waiting.length > 0) {
    const ready = waiting.findIndex(({ needs }) => needs.every((name) => ordered.some((each) => each.name === name)));
    const [next] = waiting.splice(Math.max(ready, 0), 1);
    if (next) ordered.push(next);
  }
  return ordered;
}

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
