import type { Elsewhere } from '../../server/live/elsewhere';

/** Other servers, of which a test says who is there and whether this one keeps the session. */
export function madeUpElsewhere(keeps: boolean): Elsewhere & { readonly there: Set<string>; keeper: boolean } {
  const there = new Set<string>();
  const elsewhere = { there, keeper: keeps, seats: () => there, keeps: () => elsewhere.keeper };
  return elsewhere;
}
