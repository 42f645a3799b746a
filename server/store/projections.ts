import { type PlayedBy, playedBy } from '../../game/review/played-by';
import type { Event, EventOf } from '../../game/session/events';
import type { Prisma } from '../../prisma/client/client';

export type Write = Prisma.PrismaPromise<unknown>;

/** Where it is written: a database, or a transaction in one. */
export type Beside = Pick<Prisma.TransactionClient, 'session' | 'exercise' | 'seat' | 'outcome'>;

/** Whether what the events of a command change depends on the log before them. */
export const dependOnLog = (events: readonly Event[]): boolean => events.some(({ type }) => type === 'session-closed');

/**
 * What the events of one command change beside the log, in order. Most commands change nothing there. Events that
 * belong together are looked for within the command: a session's title for its exercise, the close for its scores. `log`
 * is all there was before, and is read by the close alone.
 */
export const writesFor = (
  prisma: Beside,
  session: string,
  events: readonly Event[],
  log: readonly Event[],
): readonly Write[] => {
  const played = dependOnLog(events) ? playedBy([...log, ...events]) : {};
  return events.flatMap((event) =>
    event.type === 'party-scored'
      ? writeForOutcome(prisma, { session, playedBy: played[event.party] ?? 'people' }, event, events)
      : writesForEvent(prisma, session, event, events),
  );
};

function writesForEvent(prisma: Beside, session: string, event: Event, events: readonly Event[]): readonly Write[] {
  switch (event.type) {
    case 'session-opened':
    case 'join-code-issued':
    case 'scenario-adopted':
    case 'scenario-hashed':
    case 'session-started':
    case 'session-closed':
    case 'session-forked':
    case 'origin-recorded':
      return writesForSession(prisma, session, event, events);
    case 'seat-opened':
    case 'link-issued':
    case 'seat-claimed':
    case 'seat-placed':
    case 'seat-removed':
      return [writeForSeat(prisma, session, event)];
    case 'outcome-corrected':
      return [prisma.outcome.updateMany({ where: { sessionId: session }, data: { tier: event.tier } })];
    default:
      return [];
  }
}

type SessionEvent = EventOf<
  | 'session-opened'
  | 'join-code-issued'
  | 'scenario-adopted'
  | 'scenario-hashed'
  | 'session-started'
  | 'session-closed'
  | 'session-forked'
  | 'origin-recorded'
>;

/** A fork begins with the log of another, and its own title comes after that one's. */
const titleIn = (events: readonly Event[]): string =>
  events.findLast((event) => event.type === 'session-forked' || event.type === 'session-opened')?.title ?? '';

function writesForSession(
  prisma: Beside,
  session: string,
  event: SessionEvent,
  events: readonly Event[],
): readonly Write[] {
  const update = (data: Prisma.SessionUncheckedUpdateInput) => prisma.session.update({ where: { id: session }, data });
  switch (event.type) {
    case 'session-opened':
      return [
        prisma.session.create({
          data: {
            id: session,
            title: event.title,
            tableName: event.table,
            alone: event.alone,
            stage: 'lobby',
            openedAt: new Date(event.at),
          },
        }),
      ];
    case 'join-code-issued': {
      const { exercise, code, at } = event;
      // Blank in a session that came in as a file: it is of no exercise here, and nobody joins it.
      if (exercise === '') return [];
      const title = titleIn(events);
      return [
        prisma.exercise.upsert({
          where: { id: exercise },
          create: { id: exercise, title, joinCode: code, hostedAt: new Date(at) },
          update: { joinCode: code },
        }),
        update({ exerciseId: exercise }),
      ];
    }
    case 'scenario-adopted':
      return [update({ ...formOf(event.scenario), ...(event.hash === undefined ? {} : { scenarioHash: event.hash }) })];
    case 'scenario-hashed':
      return [update({ scenarioHash: event.hash })];
    case 'session-started':
      return [update({ stage: 'playing' })];
    case 'session-closed':
      return [update({ stage: 'closed' })];
    case 'session-forked': {
      const { title, table, alone, at } = event;
      return [update({ title, tableName: table, alone, openedAt: new Date(at) })];
    }
    case 'origin-recorded':
      return [update({ forkedFrom: event.session })];
  }
}

const formOf = ({ id, variant, mandate }: EventOf<'scenario-adopted'>['scenario']) => ({
  scenarioId: id,
  variant: variant?.id ?? null,
  mandate: mandate?.id ?? null,
});

type SeatEvent = EventOf<'seat-opened' | 'link-issued' | 'seat-claimed' | 'seat-placed' | 'seat-removed'>;

function writeForSeat(prisma: Beside, session: string, event: SeatEvent): Write {
  const { seat } = event;
  const update = (data: Prisma.SeatUncheckedUpdateInput) =>
    prisma.seat.update({ where: { sessionId_id: { sessionId: session, id: seat } }, data });
  switch (event.type) {
    case 'seat-opened':
      return prisma.seat.create({ data: { sessionId: session, id: seat, role: event.role, party: event.party } });
    case 'link-issued':
      return update({ secretHash: event.secretHash || null });
    case 'seat-claimed':
      return update({ name: event.name });
    case 'seat-placed':
      return update({ role: event.role, party: event.party, removed: false });
    case 'seat-removed':
      return update({ removed: true });
  }
}

/** Scored at the close, or anew after a correction: then the tier is corrected too, and it was finished when it was. */
function writeForOutcome(
  prisma: Beside,
  { session, playedBy }: Readonly<{ session: string; playedBy: PlayedBy }>,
  { party, score }: EventOf<'party-scored'>,
  events: readonly Event[],
): Write {
  const { points, delay, total, reservation } = score;
  const scored = { points, delay, total, reservation };
  const close = events.find((event) => event.type === 'session-closed');
  const key = { sessionId: session, party };
  const where = { sessionId_party: key };
  if (close) {
    const finished = { tier: close.tier, finishedAt: new Date(close.at), playedBy };
    return prisma.outcome.upsert({ where, create: { ...key, ...scored, ...finished }, update: scored });
  }
  if (!events.some((event) => event.type === 'outcome-corrected'))
    throw new Error(`session ${session}: ${party} was scored apart from the close and from any correction`);
  return prisma.outcome.update({ where, data: scored });
}
