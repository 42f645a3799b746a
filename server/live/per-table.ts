import type { Table } from './table';

type Watch = Readonly<{ look(): void; stop(): void }>;

/** One watch for each table, made when it is first needed, which looks at once and whenever the table's log has grown. */
export function perTable<Each extends Watch>(watchFor: (table: Table) => Each) {
  const watched = new Map<Table, Each>();
  let stopped = false;
  /** None once all is stopped, or the table's session was deleted. */
  const of = (table: Table): Each | null => {
    if (stopped || table.ended) return null;
    const watch = watched.get(table) ?? watchFor(table);
    watched.set(table, watch);
    return watch;
  };
  return {
    of,
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
