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
  stored: z.date(),
});

type Ask = (sql: string) => Promise<readonly unknown[]>;

/** The whole log of every session, in order. `stored`: when the database took an event in, in SQL. */
export async function rowsFrom(ask: Ask, stored: string): Promise<readonly Row[]> {
  const columns = `session, position, command_id, part, at, type, body, ${stored} AS stored`;
  return (await ask(`SELECT ${columns} FROM events ORDER BY session, position`)).map((row) => {
    const { command_id: commandId, stored: storedAt, ...rest } = Stored.parse(row);
    return { ...rest, commandId, storedAt: storedAt.getTime() };
  });
}
