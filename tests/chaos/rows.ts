import pg from 'pg';
import { z } from 'zod';
import type { Row } from './evidence';

const Stored = z.object({
  session: z.string(),
  position: z.number(),
  command_id: z.string(),
  part: z.number(),
  at: z.coerce.number(),
  type: z.string(),
  body: z.record(z.string(), z.unknown()),
  stored_at: z.date(),
});

async function asked(connectionString: string, sql: string): Promise<readonly unknown[]> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

/** From here on the database notes by its own clock when it took an event in. */
export async function noteWhenStored(database: string): Promise<void> {
  await asked(database, 'ALTER TABLE events ADD COLUMN stored_at timestamptz NOT NULL DEFAULT clock_timestamp()');
}

/** The whole log of every session, in order. */
export async function rowsOf(database: string): Promise<readonly Row[]> {
  const sql = `SELECT session, position, command_id, part, at, type, body, stored_at FROM events ORDER BY session, position`;
  return (await asked(database, sql)).map((row) => {
    const { command_id: commandId, stored_at: storedAt, ...rest } = Stored.parse(row);
    return { ...rest, commandId, storedAt: storedAt.getTime() };
  });
}
