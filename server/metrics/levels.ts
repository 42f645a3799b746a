import type { Analysts } from '../analysis/analysts';
import type { Database } from '../database/database';
import type { Tables } from '../live/tables';

/** What stands where just now. */
export type Levels = Readonly<{
  sockets: () => number;
  /** Of each log in memory, in events. */
  lengths: () => readonly number[];
  /** Questions that wait, by analyst. */
  analyses: () => Readonly<Record<string, number>>;
  /** Connections to the database; none of the embedded one. */
  pool: () => Readonly<Record<string, number>>;
}>;

type Sources = Readonly<{
  /** Null until there is one. */
  gateway: () => Readonly<{ sockets: number }> | null;
  tables: () => Pick<Tables, 'all'> | null;
  analysts: Analysts;
  database: Pick<Database, 'pool'>;
}>;

export const levelsOf = ({ gateway, tables, analysts, database }: Sources): Levels => ({
  sockets: () => gateway()?.sockets ?? 0,
  lengths: () => [...(tables()?.all() ?? [])].map(({ log }) => log.length),
  analyses: () => Object.fromEntries(Object.entries(analysts).map(([name, { waiting }]) => [name, waiting])),
  pool: () => database.pool() ?? {},
});
