import type { Event } from '../../game/session/events';
import type { PrismaClient } from '../../prisma/client/client';
import type { EventStore, StoredEvent } from './event-store';
import { type Beside, type Write, writesFor } from './projections';

/**
 * Makes everything that stands beside the logs again from them: of one session, or of all. Nothing may append
 * meanwhile.
 */
export async function rebuild(prisma: PrismaClient, store: EventStore, session?: string): Promise<void> {
  if (session === undefined) {
    await prisma.session.deleteMany();
    await prisma.exercise.deleteMany();
  }
  for (const id of session === undefined ? await store.sessions() : [session]) {
    const log = await store.read(id, 0);
    await prisma.$transaction([prisma.session.deleteMany({ where: { id } }), ...writesForLog(prisma, id, log)]);
  }
}

/** Every write that a log asks for, in order. */
export function writesForLog(prisma: Beside, session: string, log: readonly StoredEvent[]): Write[] {
  const commands = new Map<string, Event[]>();
  for (const { commandId, event } of log) {
    const events = commands.get(commandId);
    if (events) events.push(event);
    else commands.set(commandId, [event]);
  }
  const past: Event[] = [];
  return [...commands.values()].flatMap((events) => {
    const writes = writesFor(prisma, session, events, past);
    past.push(...events);
    return writes;
  });
}
