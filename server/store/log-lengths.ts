import type { PrismaClient } from '../../prisma/client/client';

type Row = Readonly<{ session: string; length: number }>;

/** How many events the logs of these sessions hold: none is left out, one that is not there has 0. */
export type LogLengths = (sessions: readonly string[]) => Promise<ReadonlyMap<string, number>>;

/** One look at the end of each log's key, however long it is. */
export const createLogLengths =
  (prisma: PrismaClient): LogLengths =>
  async (sessions) => {
    const rows = await prisma.$queryRaw<Row[]>`
      SELECT asked.session, coalesce((SELECT max(position) + 1 FROM events WHERE events.session = asked.session), 0) AS length
      FROM unnest(${[...sessions]}::text[]) AS asked(session)`;
    return new Map(rows.map(({ session, length }) => [session, Number(length)]));
  };
