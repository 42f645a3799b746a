import { z } from 'zod';

/** The first line of a copy: what it is, which release made it, and which tables follow, with their columns. */
export const BackupHead = z.object({
  format: z.literal('parley-backup'),
  version: z.literal(1),
  release: z.string(),
  /** ISO 8601. */
  takenAt: z.string(),
  migrations: z.array(z.object({ name: z.string(), checksum: z.string() })),
  tables: z.array(z.object({ name: z.string(), columns: z.array(z.string()) })),
});
export type BackupHead = z.infer<typeof BackupHead>;

/** Before the rows of a table, each of which is an array of texts and nulls. */
export const TableBegins = z.strictObject({ table: z.string() });

/** The last line: how many rows each table has, and the SHA-256 of every line before, their ends included. */
export const BackupEnd = z.object({
  end: z.literal(true),
  rows: z.record(z.string(), z.number().int()),
  sha256: z.string(),
});
export type BackupEnd = z.infer<typeof BackupEnd>;
