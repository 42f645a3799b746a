import type { EventStore, StoredEvent } from '../../server/store/event-store';

/** A store that forgets when the test ends. `before` runs as an append arrives: another server may be faster there. */
export function createMemoryStore(before: () => Promise<void> | void = () => undefined): EventStore {
  const logs = new Map<string, StoredEvent[]>();
  const logOf = (session: string): StoredEvent[] => {
    const log = logs.get(session) ?? [];
    logs.set(session, log);
    return log;
  };
  const appendAll: EventStore['appendAll'] = async (session, expectedPosition, commands) => {
    await before();
    const log = logOf(session);
    if (commands.some(({ commandId }) => log.some((stored) => stored.commandId === commandId))) return 'duplicate';
    if (log.length !== expectedPosition) return 'conflict';
    for (const { commandId, events } of commands)
      for (const event of events) log.push({ position: log.length, commandId, event });
    return 'appended';
  };
  return {
    append: (session, expectedPosition, commandId, events) =>
      appendAll(session, expectedPosition, [{ commandId, events }]),
    appendAll,
    read: async (session, from) => logOf(session).slice(from),
    positionsOf: async () => null,
    discard: async (session) => void logs.delete(session),
    sessions: async () => [...logs.keys()],
  };
}
