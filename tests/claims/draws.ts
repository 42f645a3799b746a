import { sfc32 } from '../../game/scoring/stress/sfc32';
import type { Claim } from './claim';
import type { Factors } from './weighted';
import type { Worlds } from './worlds';

/** A factor for every weight, each drawn by itself and evenly between .8 and 1.2. */
const factorsOf = (weights: readonly string[], next: () => number): Factors =>
  Float64Array.from(weights, () => 0.8 + 0.4 * next());

/** The share of draws of all weights in which each claim holds, in the order of the claims: every time the same draws. */
export function ratesOf(worlds: Worlds, claims: readonly Claim[], draws: number): readonly number[] {
  const held = claims.map(() => 0);
  const next = sfc32([2, 0, 2]);
  for (let draw = 0; draw < draws; draw++) {
    const world = worlds.under(factorsOf(worlds.weights, next));
    claims.forEach((claim, at) => {
      if (claim.holds(world)) held[at] = (held[at] ?? 0) + 1;
    });
  }
  return held.map((times) => times / draws);
}
