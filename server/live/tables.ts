import type { Event } from '../../game/session/events';
import type { Log } from '../log';
import { freshId } from '../secrets';
import type { Appended, EventStore } from '../store/event-store';
import { Table } from './table';
import type { Watch } from './watch';

export interface Tables {
  /** The session's table with all that the store holds of it, read the first time and then kept. */
  at(session: string): Promise<Table>;
  /** The session's table if it is open here. */
  known(session: string): Table | undefined;
  all(): readonly Table[];
  /** Stores a whole session that was played elsewhere, all of it or nothing. */
  keep(session: string, log: readonly Event[]): Promise<Appended>;
  /**
   * Takes back a session whose opening failed, or deletes one: whoever is there is told, and it is forgotten here and in the
   * store. `lastly` is done before that, when nothing happens there any more.
   */
  discard(session: string, lastly?: () => Promise<void>): Promise<void>;
  /** The session was deleted by another server: whoever is here is told. */
  end(session: string): Promise<void>;
  /** Opens a session's table for what it does by itself, and lets go of it again where that is nothing. Answers whether it stays. */
  takeUp(session: string): Promise<boolean>;
  /** Lets go of the tables that nobody has asked for since then and that are not in use. */
  forget(since: number): void;
  idle(): Promise<void>;
}

type Setting = Readonly<{
  store: EventStore;
  log: Log;
  now: () => number;
  watch?: Watch | undefined;
  opened: (table: Table) => void;
  /** Whether a session was played elsewhere: nobody acts in it, and no clock runs. */
  imported?: (session: string) => Promise<boolean>;
  /** Whether other servers append to the same store. */
  shared?: boolean;
  inUse?: (table: Table) => boolean;
  forgotten?: (table: Table) => void;
  deleted?: (session: string) => void;
}>;

const nothing = (): void => undefined;

/** One table per session. `opened` is called once for each that is played here, when its log has been read. */
export function createTables({
  store,
  log,
  now,
  watch,
  opened,
  imported = async () => false,
  ...setting
}: Setting): Tables {
  const { shared = false, inUse = () => true, forgotten = nothing, deleted = nothing } = setting;
  const tables = new Map<string, Promise<Table>>();
  const known = new Map<string, Table>();
  const askedAt = new Map<string, number>();

  const open = async (session: string): Promise<Readonly<{ table: Table; isPlayedHere: boolean }>> => {
    const shut = (await imported(session)) ? 'imported' : undefined;
    const table = new Table({ session, store, log, now, watch, shut });
    await table.refresh();
    return { table, isPlayedHere: shut === undefined };
  };

  const drop = (session: string): void => {
    for (const map of [tables, known, askedAt]) map.delete(session);
  };

  const first = (session: string): Promise<Table> => {
    const opening = open(session).then(({ table, isPlayedHere }) => {
      // Unless it was deleted while it was read.
      if (tables.get(session) === opening) known.set(session, table);
      if (known.get(session) === table && isPlayedHere) opened(table);
      return table;
    });
    tables.set(session, opening);
    opening.catch(() => drop(session));
    return opening;
  };

  /** What another server did is known to whoever comes from there: so it is read before anything is made of it here. */
  const at = async (session: string): Promise<Table> => {
    askedAt.set(session, now());
    const table = known.get(session);
    if (!table) return tables.get(session) ?? first(session);
    if (shared) await table.refresh();
    return table;
  };

  const end = async (session: string): Promise<void> => {
    // One that is being opened has been read before, perhaps: whoever waits for it is told too.
    const table = await tables.get(session)?.catch(() => null);
    await table?.end();
    drop(session);
  };

  const letGo = (session: string, table: Table): void => {
    drop(session);
    forgotten(table);
  };

  return {
    at,
    end,
    async takeUp(session) {
      const table = await (tables.get(session) ?? first(session));
      const stays = askedAt.has(session) || inUse(table);
      if (!stays && known.get(session) === table) letGo(session, table);
      return stays;
    },
    known: (session) => known.get(session),
    all: () => [...known.values()],
    keep: (session, played) => store.append(session, 0, `server/${freshId()}`, played),
    async discard(session, lastly) {
      // A log that cannot be read has no table, and is deleted all the same.
      const table = await at(session).catch(() => null);
      await table?.end();
      // Said before, so that nobody acts on it any more, and after, to whoever opened it meanwhile.
      deleted(session);
      try {
        await lastly?.();
        await store.discard(session);
      } finally {
        drop(session);
        deleted(session);
      }
    },
    forget(since) {
      for (const [session, table] of known) {
        if ((askedAt.get(session) ?? 0) <= since && !inUse(table)) letGo(session, table);
      }
    },
    async idle() {
      const settled = await Promise.allSettled(tables.values());
      await Promise.all(settled.map((result) => (result.status === 'fulfilled' ? result.value.idle() : undefined)));
    },
  };
}
