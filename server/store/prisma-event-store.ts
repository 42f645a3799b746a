import { eventFrom } from '../../game/exports/event-from';
import type { Event } from '../../game/session/events';
import type { PrismaClient } from '../../prisma/client/client';
import { release } from '../release';
import { insertOf, isRefusedByKey, type Run, storeRuns, type Taken } from './event-inserts';
import type { Appended, EventStore, Span, StoredEvent } from './event-store';
import { GroupCommit } from './group-commit';
import { dependOnLog, type Write, writesFor } from './projections';
import { UnreadableLog } from './unreadable-log';

/** The log in any Postgres. Its keys decide who was first, so that any number of servers may append at once. */
export function createEventStore(prisma: PrismaClient): EventStore {
  const together = new GroupCommit((runs) => storeRuns(prisma, runs));

  async function appendAll(session: string, expectedPosition: number, commands: readonly Taken[]): Promise<Appended> {
    const events = commands.flatMap((command) => command.events);
    if (events.length === 0) return 'appended';
    const run = { session, first: expectedPosition, commands };
    const before = dependOnLog(events) ? await read(session, 0) : [];
    const past = before.map(({ event }) => event);
    const beside: Write[] = [];
    for (const command of commands) {
      beside.push(...writesFor(prisma, session, command.events, past));
      past.push(...command.events);
    }
    const stored = beside.length === 0 ? await together.store(run) : await storeWith(beside, run);
    return stored ? 'appended' : whyNot(run);
  }

  /** With what stands beside the log, all or nothing. False: a key refused it. */
  async function storeWith(beside: readonly Write[], run: Run): Promise<boolean> {
    try {
      await prisma.$transaction([insertOf(prisma, run), ...beside]);
      return true;
    } catch (error) {
      if (isRefusedByKey(error)) return false;
      throw error;
    }
  }

  async function whyNot({ session, first, commands }: Run): Promise<Appended> {
    const ids = commands.map(({ commandId }) => commandId);
    const known = await prisma.event.findFirst({
      where: { session, commandId: { in: ids } },
      select: { position: true },
    });
    if (known) return 'duplicate';
    if ((await length(session)) !== first) return 'conflict';
    const events = commands.flatMap((command) => command.events);
    if (await joinCodeTaken(prisma, events)) return 'join-code-taken';
    throw new Error(`session ${session}: what was to be stored from ${first} on is refused by a key`);
  }

  async function positionsOf(session: string, commandId: string): Promise<Span | null> {
    const { _min, _max } = await prisma.event.aggregate({
      where: { session, commandId },
      _min: { position: true },
      _max: { position: true },
    });
    return _min.position === null || _max.position === null ? null : { first: _min.position, last: _max.position };
  }

  async function length(session: string): Promise<number> {
    const { _max } = await prisma.event.aggregate({ where: { session }, _max: { position: true } });
    return (_max.position ?? -1) + 1;
  }

  async function read(session: string, from: number): Promise<readonly StoredEvent[]> {
    const rows = await prisma.event.findMany({
      where: { session, position: { gte: from } },
      orderBy: { position: 'asc' },
      select: { position: true, commandId: true, body: true, writtenBy: true },
    });
    return rows.map((row, index) => storedEvent(session, from + index, row));
  }

  async function sessions(): Promise<readonly string[]> {
    const firsts = await prisma.event.findMany({ where: { position: 0 }, orderBy: { at: 'asc' } });
    return firsts.map(({ session }) => session);
  }

  const append: EventStore['append'] = (session, expectedPosition, commandId, events) =>
    appendAll(session, expectedPosition, [{ commandId, events }]);

  async function discard(session: string): Promise<void> {
    const exercise = { sessions: { some: { id: session } } };
    const found = await prisma.exercise.findFirst({ where: exercise, select: { id: true } });
    await prisma.$transaction([
      prisma.event.deleteMany({ where: { session } }),
      prisma.session.deleteMany({ where: { id: session } }),
      prisma.exercise.deleteMany({ where: { id: found?.id ?? '', sessions: { none: {} } } }),
      prisma.note.deleteMany({ where: { session } }),
      prisma.import.deleteMany({ where: { session } }),
      prisma.sessionOwner.deleteMany({ where: { session } }),
      prisma.sessionShare.deleteMany({ where: { session } }),
    ]);
  }

  return { append, appendAll, read, positionsOf, discard, sessions };
}

type Row = Readonly<{ position: number; commandId: string; body: unknown; writtenBy: string | null }>;

function storedEvent(session: string, expected: number, { position, commandId, body, writtenBy }: Row): StoredEvent {
  if (position !== expected) throw new Error(`session ${session}: event ${expected} is missing`);
  const read = eventFrom(body, { writtenBy, here: release.parley });
  if (!read.ok) throw new UnreadableLog(session, position, read.reason);
  return { position, commandId, event: read.event };
}

async function joinCodeTaken(prisma: PrismaClient, events: readonly Event[]): Promise<boolean> {
  const issued = events.find((event) => event.type === 'join-code-issued');
  if (!issued) return false;
  const holder = await prisma.exercise.findUnique({ where: { joinCode: issued.code } });
  return holder !== null && holder.id !== issued.exercise;
}
