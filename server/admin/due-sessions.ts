import { z } from 'zod';
import type { Leaving } from '../../game/protocol/admin';
import type { PrismaClient } from '../../prisma/client/client';

/** How many days a session is kept after the last that happened in it; null: for ever. */
export type Keeping = Readonly<{ keepDays: number | null; keepPracticeDays: number | null }>;

export const day = 24 * 60 * 60 * 1_000;

const Rows = z.array(z.object({ session: z.string(), title: z.string(), over: z.boolean(), last: z.coerce.number() }));

/**
 * The sessions whose time is up at `at`, the first of them first: those that are over, and practice alone that was left
 * before its end. What came in as a file counts from then. A session that others are being played in is never among them.
 */
export async function dueSessions(
  prisma: Pick<PrismaClient, '$queryRaw'>,
  { keepDays, keepPracticeDays }: Keeping,
  at: number,
): Promise<readonly Leaving[]> {
  const before = (days: number | null) => (days === null ? 0 : at - days * day);
  const rows = Rows.parse(
    await prisma.$queryRaw`
    SELECT session, title, over, last FROM (
      SELECT s.id AS session, s.title, s.alone, s.stage = 'closed' OR i.session IS NOT NULL AS over, greatest(
        (SELECT e.at FROM events e WHERE e.session = s.id ORDER BY e.position DESC LIMIT 1),
        (extract(epoch FROM i.imported_at) * 1000)::bigint) AS last
      FROM sessions s LEFT JOIN imports i ON i.session = s.id
    ) AS each
    WHERE CASE WHEN over THEN last < ${before(keepDays)} ELSE alone AND last < ${before(keepPracticeDays)} END
    ORDER BY last`,
  );
  const due: Leaving[] = rows.map(({ session, title, over, last }) => ({
    ...{ session, title, why: over ? 'finished' : 'practice' },
    goesAt: last + ((over ? keepDays : keepPracticeDays) ?? 0) * day,
  }));
  return due.sort((a, b) => a.goesAt - b.goesAt);
}
