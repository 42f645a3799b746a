import type { Event } from '../../game/session/events';
import { Prisma, type PrismaClient } from '../../prisma/client/client';
import { release } from '../release';

/** The events of one command. */
export type Taken = Readonly<{ commandId: string; events: readonly Event[] }>;

/** The commands of one session that are stored together, from position `first` on. */
export type Run = Readonly<{ session: string; first: number; commands: readonly Taken[] }>;

/**
 * One statement for the events of many sessions, all or none: a column each, which costs a quarter of a row each. By session,
 * so that two servers whose statements meet wait for each other in one order and never in a circle.
 */
export function insertOf(prisma: PrismaClient, runs: readonly Run[]): Prisma.PrismaPromise<number> {
  const sorted = runs.toSorted((a, b) => (a.session < b.session ? -1 : Number(a.session > b.session)));
  const rows = sorted.flatMap(({ session, first, commands }) =>
    commands
      .flatMap(({ commandId, events }) => events.map((event, part) => ({ commandId, part, event })))
      .map((row, index) => ({ session, position: first + index, ...row })),
  );
  return prisma.$executeRaw`
    INSERT INTO events (session, position, command_id, part, at, type, body, written_by)
    SELECT *, ${release.parley} FROM unnest(
      ${rows.map(({ session }) => session)}::text[],
      ${rows.map(({ position }) => position)}::int[],
      ${rows.map(({ commandId }) => commandId)}::text[],
      ${rows.map(({ part }) => part)}::int[],
      ${rows.map(({ event }) => event.at)}::bigint[],
      ${rows.map(({ event }) => event.type)}::text[],
      ${rows.map(({ event }) => JSON.stringify(event))}::json[])`;
}

/** P2002 or 23505: a unique key is taken. P2003 or 23503: the event before does not exist. */
export function isRefusedByKey(error: unknown): boolean {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return false;
  const { code, meta } = error;
  return ['P2002', 'P2003'].includes(code) || (code === 'P2010' && /23505|23503/.test(JSON.stringify(meta)));
}
