import { pino } from 'pino';
import { Cluster } from '../../server/cluster/cluster';
import { keepCompany } from '../../server/cluster/company';
import { toldStore } from '../../server/cluster/told-store';
import { happensByItself } from '../../server/live/happens-by-itself';
import type { Table } from '../../server/live/table';
import { createTables } from '../../server/live/tables';
import { createWatching } from '../../server/live/watching';
import { createMemoryStore } from './memory-store';
import { memoryWire } from './memory-wire';

/** Whole servers but for their sockets, on one store and one wire. Their time is that of fake timers. */
export function companyOfTest() {
  const wire = memoryWire();
  const log = pino({ level: 'silent' });
  const store = createMemoryStore();
  const stop: (() => void)[] = [];
  const inPlay = async () => {
    const logs = await Promise.all(
      (await store.sessions()).map(async (session) => [session, await store.read(session, 0)] as const),
    );
    const types = (of: (typeof logs)[number]) => of[1].map(({ event }) => event.type);
    return logs
      .filter((of) => types(of).includes('session-started') && !types(of).includes('session-closed'))
      .map(([session]) => session);
  };
  const lengths = async (sessions: readonly string[]) =>
    new Map(
      await Promise.all(sessions.map(async (session) => [session, (await store.read(session, 0)).length] as const)),
    );

  const server = (name: string) => {
    const attended = new Set<Table>();
    const told: string[] = [];
    const cluster = new Cluster({ server: name, bus: wire.bus(name), log, now: Date.now });
    const watching = createWatching({ log, now: Date.now, servers: cluster });
    const inUse = (table: Table) =>
      attended.has(table) || (cluster.keeps(table.session) && happensByItself(table.state));
    const tables = createTables({
      ...{ store: toldStore(store, (session, length) => cluster.grew(session, length)), log, now: Date.now, inUse },
      opened: (table) => watching.watch(table),
      forgotten: (table) => watching.forget(table),
      deleted: (session) => cluster.deleted(session),
      shared: true,
    });
    const leave = keepCompany({
      ...{ cluster, shared: true, tables, inUse, log, inPlay, lengths },
      lookAt: (table) => watching.lookAt(table),
      seated: (table) => told.push(`seated ${table.session}`),
      noteChanged: (table, seat) => told.push(`noted ${table.session} ${seat}`),
    });
    stop.push(
      leave,
      () => cluster.leave(),
      () => watching.stop(),
    );
    return {
      ...{ cluster, tables, watching, told },
      /** Somebody's page, as a room counts it. */
      async sit(session: string, seat: string) {
        const table = await tables.at(session);
        attended.add(table);
        watching.came(table, seat);
        const leave = () => {
          attended.delete(table);
          watching.went(table, seat);
        };
        return { table, leave };
      },
    };
  };
  return { wire, store, server, stop: () => stop.splice(0).forEach((each) => void each()) };
}
