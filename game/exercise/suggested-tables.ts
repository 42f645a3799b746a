import { mostTables } from './plan';

/** More tables than this, and a host sees too little of each: then two share a role. */
const easilyOverseen = 8;
const largestDelegation = 12;

/**
 * How many tables so many people may sit at, the best first. Negotiating oneself teaches most: one person a role, if the
 * host can oversee the tables; two where not. As few as two a role fit at one table, where the host sees everything.
 */
export function suggestedTables(parties: number, size: number): readonly number[] {
  const enough = Math.ceil(size / (parties * largestDelegation));
  const within = (tables: number) => Math.min(mostTables, Math.max(enough, tables, 1));
  const single = within(Math.floor(size / parties));
  const double = within(Math.round(size / (parties * 2)));
  const triple = within(Math.round(size / (parties * 3)));
  const first = single > easilyOverseen || size <= parties * 2 ? [double, single] : [single, double];
  return [...new Set([...first, triple])].slice(0, 3);
}
