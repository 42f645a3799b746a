import type { Leftovers } from './plan';

/** One place at a table. A mirror has a role that somebody at this or another table has too. */
export type Place = Readonly<{ role: 'player'; party: number; mirror: boolean } | { role: 'observer' }>;

type Wanted = Readonly<{ parties: number; size: number; tables: number; leftovers: Leftovers }>;

/** People of each delegation at each table, before anyone is left over. */
export const perDelegation = ({ parties, size, tables }: Pick<Wanted, 'parties' | 'size' | 'tables'>): number =>
  Math.max(1, Math.round(size / (tables * parties)));

/** Those for whom there is no role of their own. */
export const leftOver = (wanted: Pick<Wanted, 'parties' | 'size' | 'tables'>): number =>
  Math.max(0, wanted.size - wanted.tables * wanted.parties * perDelegation(wanted));

/**
 * The places at each table. One person after another comes to the next table, and there to the next delegation when
 * every table has had one: so tables differ by one person at most, delegations at a table by one, and the last ones,
 * who double a role, double the same one at different tables. `party` is an index.
 */
export function seatPlan(wanted: Wanted): readonly (readonly Place[])[] {
  const { parties, size, tables, leftovers } = wanted;
  const own = size - leftOver(wanted);
  const all = Array.from({ length: size }, (_, n): Place => {
    if (n >= own && leftovers === 'observers') return { role: 'observer' };
    return { role: 'player', party: Math.floor(n / tables) % parties, mirror: n >= own };
  });
  return Array.from({ length: tables }, (_, table) => all.filter((_, n) => n % tables === table));
}
