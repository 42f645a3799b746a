import type { Table } from './table';

type Watch = Readonly<{ look(): void; stop(): void }>;

/** One watch for each table, made when it is first needed, which looks at once and whenever the table's log has grown. */
export function perTable<Each extends Watch>(watchFor: (table: Table) => Each) {
  const watched = new Map<Table, Each>();
  const forgotten = new WeakSet<Table>();
  let stopped = false;
  /** None once all is stopped, the table is forgotten, or its session was deleted. */
  const of = (table: Table): Each | null => {
    if (stopped || table.ended || forgotten.has(table)) return null;
    const watch = watched.get(table) ?? watchFor(table);
    watched.set(table, watch);
    return watch;
  };
  return {
    of,
    /** Something other than the log has changed. */
    lookAt: (table: Table): void => watched.get(table)?.look(),
    /** Nothing comes of the table any more, whoever still holds it. */
    forget(table: Table): void {
      forgotten.add(table);
      watched.get(table)?.stop();
      watched.delete(table);
    },
    watch(table: Table): void {
      table.subscribe(() => of(table)?.look());
      table.onEnd(() => {
        watched.get(table)?.stop();
        watched.delete(table);
      });
      of(table)?.look();
    },
    stop(): void {
      stopped = true;
      for (const watch of watched.values()) watch.stop();
    },
  };
}
