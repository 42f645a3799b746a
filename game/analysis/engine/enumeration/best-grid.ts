import type { ModelLane } from '../model';

/**
 * For all values of the parties but one, the largest value of that one, the party with the widest range, plus one; zero
 * where there is none. One empty cell stands beyond the end of every line. A cell and a value fit one word, the value in
 * the lowest `bits`: so that what packages add to both is one sum.
 */
export type BestGrid = Readonly<{
  cells: number;
  best: Uint16Array;
  bits: number;
  /** By party: how far apart two values stand; zero for the party whose values the cells hold. */
  strides: readonly number[];
  mosts: readonly number[];
  value: number;
}>;

/** Null where a cell and a value do not fit one word. */
export function bestGridOf(parties: readonly ModelLane[]): BestGrid | null {
  const mosts = parties.map(({ most }) => most);
  const value = mosts.indexOf(Math.max(...mosts));
  const bits = 32 - Math.clz32((mosts[value] ?? 0) + 1);
  let cells = 1;
  const strides = mosts.map((most, party) => {
    if (party === value) return 0;
    const stride = cells;
    cells *= most + 2;
    return stride;
  });
  if (bits > 16 || cells * 2 ** bits > 2 ** 32) return null;
  return { cells, best: new Uint16Array(cells), bits, strides, mosts, value };
}

/** What lanes come to as one word: their cell and their value. */
export const wordIn =
  ({ strides, value, bits }: BestGrid) =>
  (lanes: ArrayLike<number>): number =>
    (strides.reduce((cell, stride, party) => cell + stride * (lanes[party] ?? 0), 0) * 2 ** bits +
      (lanes[value] ?? 0)) |
    0;

/** Every cell becomes the largest value of all cells at least as far out. What it said already stays true. */
export function sweep({ best, strides, mosts, cells }: BestGrid): void {
  strides.forEach((stride, party) => {
    if (stride === 0) return;
    const line = stride * ((mosts[party] ?? 0) + 2);
    for (let start = 0; start < cells; start += line) {
      for (let cell = start + line - stride - 1; cell >= start; cell -= 1) {
        const next = best[cell + stride] ?? 0;
        if (next > (best[cell] ?? 0)) best[cell] = next;
      }
    }
  });
}

/** The vectors of a swept grid that no other dominates, by party. */
export function frontierIn({ best, strides, mosts, value, cells }: BestGrid): number[][] {
  const vectors: number[][] = [];
  const steps = Int32Array.from(strides.filter((stride) => stride > 0));
  next: for (let cell = 0; cell < cells; cell += 1) {
    const own = best[cell] ?? 0;
    if (own === 0) continue;
    for (let k = 0; k < steps.length; k += 1) if ((best[cell + (steps[k] ?? 0)] ?? 0) >= own) continue next;
    vectors.push(
      strides.map((stride, party) =>
        party === value ? own - 1 : Math.floor(cell / stride) % ((mosts[party] ?? 0) + 2),
      ),
    );
  }
  return vectors;
}
