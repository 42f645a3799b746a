import { mostIn } from './factor';
import type { Column } from './laid-out';
import type { Model } from './model';
import { needsIn, type Packing } from './packing';

/** The words of a packing as columns of a walk, from `from` up to `to`. */
export const wordColumns = ({ places }: Packing, from: number, to: number): Column[] =>
  Array.from(
    { length: to - from },
    (_, word) => (lanes) =>
      places.reduce(
        (sum, place, lane) => (place.word === from + word ? sum | ((lanes[lane] ?? 0) << place.shift) : sum),
        0,
      ),
  );

/** By level of an order and lane, the most that factors not yet complete before that level can still add: never too little. */
export function restsOf({ factors, lanes }: Model, order: readonly number[]): number[][] {
  const last = factors.map(({ scope }) => Math.max(-1, ...scope.map((variable) => order.indexOf(variable))));
  const mosts = factors.map((factor) => lanes.map((_, lane) => mostIn(factor, lane, lanes.length)));
  return Array.from({ length: order.length + 1 }, (_, level) =>
    lanes.map((_, lane) =>
      mosts.reduce((sum, most, at) => ((last[at] ?? 0) >= level ? sum + (most[lane] ?? 0) : sum), 0),
    ),
  );
}

/** By level and word, what to add to sums so that guards show where a need can still be met by what is to come. */
export const reachableIn = (
  packing: Packing,
  needs: readonly (number | null)[],
  rests: readonly (readonly number[])[],
): Int32Array[] =>
  rests.map((rest) =>
    needsIn(
      packing,
      needs.map((need, lane) => (need === null ? null : need - (rest[lane] ?? 0))),
    ),
  );
