import type { Factor } from '../factor';
import { type Packing, pack } from '../packing';

/** A factor with the lanes of each cell packed. */
export type PackedFactor = Readonly<{ scope: readonly number[]; words: Int32Array; bans: Uint8Array }>;

export function packedFactor(packing: Packing, { scope, cells, adds, bans }: Factor, lanes: number): PackedFactor {
  const words = new Int32Array(cells * packing.words);
  for (let cell = 0; cell < cells; cell += 1) {
    pack(packing, adds.subarray(cell * lanes, (cell + 1) * lanes), words, cell * packing.words);
  }
  return { scope, words, bans };
}

/** How far apart in a table over `scope` two choices stand that differ by one on each of these variables. */
export const stridesOf = (sizes: readonly number[], scope: readonly number[], of: readonly number[]): number[] =>
  of.map((variable) => {
    const place = scope.indexOf(variable);
    return place < 0 ? 0 : scope.slice(place + 1).reduce((product, each) => product * (sizes[each] ?? 1), 1);
  });

/** Where a choice, option numbers along `strides`, stands in a table. */
export function cellAt(strides: readonly number[], choice: ArrayLike<number>): number {
  let cell = 0;
  for (let place = 0; place < strides.length; place += 1) cell += (strides[place] ?? 0) * (choice[place] ?? 0);
  return cell;
}
