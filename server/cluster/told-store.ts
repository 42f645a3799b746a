import type { EventStore } from '../store/event-store';

/** The store, with whoever wants to know told of every append that it took, wherever it was asked for. */
export const toldStore = (store: EventStore, grew: (session: string, length: number) => void): EventStore => ({
  ...store,
  async append(session, expectedPosition, commandId, events) {
    const appended = await store.append(session, expectedPosition, commandId, events);
    if (appended === 'appended') grew(session, expectedPosition + events.length);
    return appended;
  },
  async appendAll(session, expectedPosition, commands) {
    const appended = await store.appendAll(session, expectedPosition, commands);
    const events = commands.reduce((sum, command) => sum + command.events.length, 0);
    if (appended === 'appended') grew(session, expectedPosition + events);
    return appended;
  },
});
