import type { Event } from '../../game/session/events';
import type { Log } from '../log';
import { freshId } from '../secrets';
import type { Appended, EventStore } from '../store/event-store';
import { Table } from './table';

export interface Tables {
  /** The session's table, read from the store the first time. */
  at(session: string): Promise<Table>;
  /** Stores a whole session that was played elsewhere, all of it or nothing. */
  keep(session: string, log: readonly Event[]): Promise<Appended>;
  /**
   * Takes back a session whose opening failed, or deletes one: whoever is there is told, and it is forgotten here and in the
   * store. `lastly` is done before that, when nothing happens there any more.
   */
  discard(session: string, lastly?: () => Promise<void>): Promise<void>;
  idle(): Promise<void>;
}

type Setting = Readonly<{
  store: EventStore;
  log: Log;
  now: () => number;
  opened: (table: Table) => void;
  /** Whether a session was played elsewhere: nobody acts in it, and no clock runs. */
  imported?: (session: string) => Promise<boolean>;
}>;

/** One table per session. `opened` is called once for each that is played here, when its log has been read. */
export function createTables({ store, log, now, opened, imported = async () => false }: Setting): Tables {
  const tables = new Map<string, Promise<Table>>();

  const open = async (session: string): Promise<Table> => {
    const shut = (await imported(session)) ? 'imported' : undefined;
    const table = new Table({ session, store, log, now, shut });
    await table.refresh();
    if (!shut) opened(table);
    return table;
  };

  const at = (session: string): Promise<Table> => {
    const known = tables.get(session);
    if (known) return known;
    const opening = open(session);
    tables.set(session, opening);
    opening.catch(() => tables.delete(session));
    return opening;
  };

  return {
    at,
    keep: (session, played) => store.append(session, 0, `server/${freshId()}`, played),
    async discard(session, lastly) {
      // A log that cannot be read has no table, and is deleted all the same.
      const table = await at(session).catch(() => null);
      await table?.end();
      try {
        await lastly?.();
        await store.discard(session);
      } finally {
        tables.delete(session);
      }
    },
    async idle() {
      const settled = await Promise.allSettled(tables.values());
      await Promise.all(settled.map((result) => (result.status === 'fulfilled' ? result.value.idle() : undefined)));
    },
  };
}
