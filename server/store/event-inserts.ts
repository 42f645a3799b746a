import type { Event } from '../../game/session/events';
import { Prisma, type PrismaClient } from '../../prisma/client/client';
import { release } from '../release';

/** The events of one command. */
export type Taken = Readonly<{ commandId: string; events: readonly Event[] }>;

/** The commands of one session that are stored together, from position `first` on. */
export type Run = Readonly<{ session: string; first: number; commands: readonly Taken[] }>;

/** A line each, which costs less than an array on its way through the client. Neither ids nor JSON hold a line break. */
const lines = (values: readonly (string | number)[]) => Prisma.sql`string_to_array(${values.join('\n')}, E'\n')`;

/** A column each, which costs a quarter of a row each. */
function columnsOf(runs: readonly Run[]) {
  const rows = runs.flatMap(({ session, first, commands }) =>
    commands
      .flatMap(({ commandId, events }) => events.map((event, part) => ({ commandId, part, event })))
      .map((row, index) => ({ session, position: first + index, ...row })),
  );
  return Prisma.sql`
    ${lines(rows.map(({ session }) => session))},
    ${lines(rows.map(({ position }) => position))}::int[],
    ${lines(rows.map(({ commandId }) => commandId))},
    ${lines(rows.map(({ part }) => part))}::int[],
    ${lines(rows.map(({ event }) => event.at))}::bigint[],
    ${lines(rows.map(({ event }) => event.type))},
    ${lines(rows.map(({ event }) => JSON.stringify(event)))}::json[]`;
}

/** As part of a transaction: throws where a key refuses it. */
export const insertOf = (prisma: PrismaClient, run: Run): Prisma.PrismaPromise<number> =>
  prisma.$executeRaw`
    INSERT INTO events (session, position, command_id, part, at, type, body, written_by)
    SELECT *, ${release.parley} FROM unnest(${columnsOf([run])})`;

/**
 * Stores the runs of many sessions with one commit, and answers which of them a key refused: of those nothing is stored.
 * By session, so that two servers whose statements meet wait for each other in one order and never in a circle.
 */
export async function storeRuns(prisma: PrismaClient, runs: readonly Run[]): Promise<ReadonlySet<Run>> {
  const sorted = runs.toSorted((a, b) => (a.session < b.session ? -1 : Number(a.session > b.session)));
  const numbers = sorted.flatMap(({ commands }, run) => commands.flatMap(({ events }) => events.map(() => run)));
  const refused = await prisma.$queryRaw<readonly { run: number }[]>`
    SELECT append_events(${lines(numbers)}::int[], ${columnsOf(sorted)}, ${release.parley}) AS run`;
  return new Set(refused.flatMap(({ run }) => sorted[run] ?? []));
}

/** P2002 or 23505: a unique key is taken. P2003 or 23503: the event before does not exist. */
export function isRefusedByKey(error: unknown): boolean {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return false;
  const { code, meta } = error;
  return ['P2002', 'P2003'].includes(code) || (code === 'P2010' && /23505|23503/.test(JSON.stringify(meta)));
}
