import { z } from 'zod';
import type { PrismaClient } from '../../prisma/client/client';

/** The oldest Postgres that still gets fixes, as it numbers itself. */
const oldest = 140_000;
/** Deadlines go by the server's clock, and several servers have one each: in ms. */
const mostApart = 2_000;

const Rows = z.array(z.object({ version: z.coerce.number(), name: z.string(), clock: z.coerce.number() }));

/** What is wrong with a database that answers. `fault` keeps the server from starting; `warning` does not. */
export type DatabaseFaults = Readonly<{ fault: string | null; warning: string | null }>;

export async function databaseFaults(
  prisma: Pick<PrismaClient, '$queryRaw'>,
  now: () => number,
): Promise<DatabaseFaults> {
  const asked = now();
  const [row] = Rows.parse(
    await prisma.$queryRaw`
    SELECT current_setting('server_version_num') AS version, current_setting('server_version') AS name,
      extract(epoch FROM clock_timestamp()) * 1000 AS clock`,
  );
  // The answer was made somewhere between.
  const here = (asked + now()) / 2;
  return row ? { fault: oldPostgres(row), warning: apartBy(here - row.clock) } : { fault: null, warning: null };
}

export const oldPostgres = ({ version, name }: Readonly<{ version: number; name: string }>): string | null =>
  version >= oldest
    ? null
    : `Parley needs Postgres 14 or newer, and DATABASE_URL names one of version ${name}. Update it, or name another.`;

export function apartBy(ms: number): string | null {
  if (Math.abs(ms) < mostApart) return null;
  const [seconds, way] = [Math.round(Math.abs(ms) / 1_000), ms > 0 ? 'ahead of' : 'behind'];
  return `The clock of this machine is ${seconds} s ${way} that of the database. Have both set by NTP: deadlines go by it.`;
}
