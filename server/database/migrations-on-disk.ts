import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

export type Migration = Readonly<{ name: string; sql: string; checksum: string }>;

export const migrationsDirectory = path.join(import.meta.dirname, '../../prisma/migrations');

/** Prisma's checksum. Line ends are those of the repository, whatever git made of them on this machine. */
const checksumOf = (sql: string): string => createHash('sha256').update(sql).digest('hex');

/** The migrations in Prisma's layout, `<name>/migration.sql`, in the order in which they are applied: by name. */
export async function migrationsOnDisk(directory: string): Promise<readonly Migration[]> {
  const entries = await readdir(directory, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return Promise.all(
    names.sort().map(async (name) => {
      const text = await readFile(path.join(directory, name, 'migration.sql'), 'utf8');
      const sql = text.replaceAll('\r\n', '\n');
      return { name, sql, checksum: checksumOf(sql) };
    }),
  );
}
