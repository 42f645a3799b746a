import type { Log } from '../log';
import type { EventStore } from '../store/event-store';
import { Table } from './table';

export interface Tables {
  /** The session's table, read from the store the first time. */
  at(session: string): Promise<Table>;
  /** Takes back a session whose opening failed and of which nobody was told: it is forgotten here and in the store. */
  discard(session: string): Promise<void>;
  idle(): Promise<void>;
}

type Setting = Readonly<{ store: EventStore; log: Log; now: () => number; opened: (table: Table) => void }>;

/** One table per session. `opened` is called once for each, when its log has been read. */
export function createTables({ store, log, now, opened }: Setting): Tables {
  const tables = new Map<string, Promise<Table>>();

  const open = async (session: string): Promise<Table> => {
    const table = new Table({ session, store, log, now });
    await table.refresh();
    opened(table);
    return table;
  };

  return {
    at(session) {
      const known = tables.get(session);
      if (known) return known;
      const opening = open(session);
      tables.set(session, opening);
      opening.catch(() => tables.delete(session));
      return opening;
    },
    async discard(session) {
      tables.delete(session);
      await store.discard(session);
    },
    async idle() {
      const settled = await Promise.allSettled(tables.values());
      await Promise.all(settled.map((result) => (result.status === 'fulfilled' ? result.value.idle() : undefined)));
    },
  };
}
