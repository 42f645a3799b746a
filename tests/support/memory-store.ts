import type { EventStore, StoredEvent } from '../../server/store/event-store';

/** A store that forgets when the test ends. `before` runs as an append arrives: another server may be faster there. */
export function createMemoryStore(before: () => Promise<void> | void = () => undefined): EventStore {
  const logs = new Map<string, StoredEvent[]>();
  const logOf = (session: string): StoredEvent[] => {
    const log = logs.get(session) ?? [];
    logs.set(session, log);
    return log;
  };
  return {
    async append(session, expectedPosition, commandId, events) {
      await before();
      const log = logOf(session);
      if (log.some((stored) => stored.commandId === commandId)) return 'duplicate';
      if (log.length !== expectedPosition) return 'conflict';
      log.push(...events.map((event, index) => ({ position: expectedPosition + index, commandId, event })));
      return 'appended';
    },
    read: async (session, from) => logOf(session).slice(from),
    positionsOf: async () => null,
    discard: async (session) => void logs.delete(session),
    sessions: async () => [...logs.keys()],
  };
}
