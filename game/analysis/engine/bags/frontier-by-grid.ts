import type { Packing } from '../packing';
import type { Heap } from './bag';
import { move } from './move';

/** Least and largest value of a lane in a heap. */
type Span = Readonly<{ lane: number; low: number; range: number }>;

/** A grid over all lanes but the widest, and one cell beyond each of them. Strides in cells, by span. */
export type Grid = Readonly<{ spans: readonly Span[]; value: Span; strides: readonly number[]; cells: number }>;

/** Fits a sixteen-bit cell, with zero left over for "nothing". */
const highest = 65_534;

export function gridOver(heap: Heap, { words, places }: Packing, parties: number): Grid | null {
  const spans = places.slice(0, parties).map(({ word, shift, mask }, lane) => {
    let low = mask;
    let high = 0;
    for (let at = 0; at < heap.size; at += 1) {
      const value = ((heap.words[at * words + word] ?? 0) >>> shift) & mask;
      if (value < low) low = value;
      if (value > high) high = value;
    }
    return { lane, low, range: high - low };
  });
  const value = spans.reduce((widest, span) => (span.range > widest.range ? span : widest));
  if (value.range > highest) return null;
  const others = spans.filter((span) => span !== value);
  let cells = 1;
  const strides = others.map(({ range }) => {
    const stride = cells;
    cells *= range + 2;
    return stride;
  });
  return { spans: others, value, strides, cells };
}

let scratch: Readonly<{ best: Uint16Array; slots: Int32Array }> = {
  best: new Uint16Array(0),
  slots: new Int32Array(0),
};

/**
 * Leaves the vectors that no other dominates, equal ones as one. Every vector is written into the grid at its place, the
 * largest value of the widest lane staying; one sweep from the far corner then tells at each cell the largest value of
 * all vectors at least as good in the other lanes. Time: vectors + cells.
 */
export function frontierByGrid(heap: Heap, { words, places }: Packing, grid: Grid): void {
  const { spans, value, strides, cells } = grid;
  if (scratch.best.length < cells) scratch = { best: new Uint16Array(cells), slots: new Int32Array(cells) };
  const { best, slots } = scratch;
  const cellOf = new Int32Array(heap.size);
  const worth = new Uint16Array(heap.size);
  spans.forEach(({ lane, low }, index) => {
    const { word, shift, mask } = places[lane] ?? { word: 0, shift: 0, mask: 0 };
    const stride = strides[index] ?? 0;
    for (let at = 0; at < heap.size; at += 1) {
      const own = ((heap.words[at * words + word] ?? 0) >>> shift) & mask;
      cellOf[at] = (cellOf[at] ?? 0) + (own - low) * stride;
    }
  });
  const { word, shift, mask } = places[value.lane] ?? { word: 0, shift: 0, mask: 0 };
  for (let at = 0; at < heap.size; at += 1) {
    const own = (((heap.words[at * words + word] ?? 0) >>> shift) & mask) - value.low + 1;
    worth[at] = own;
    const cell = cellOf[at] ?? 0;
    if (own > (best[cell] ?? 0)) best[cell] = own;
  }
  sweep(best, grid);
  const beyond = (cell: number): number => {
    let most = 0;
    for (const stride of strides) most = Math.max(most, best[cell + stride] ?? 0);
    return most;
  };
  let kept = 0;
  for (let at = 0; at < heap.size; at += 1) {
    const cell = cellOf[at] ?? 0;
    const own = worth[at] ?? 0;
    if (own < (best[cell] ?? 0) || own <= beyond(cell)) continue;
    const slot = slots[cell] ?? 0;
    if (slot > 0) {
      heap.many[slot - 1] = (heap.many[slot - 1] ?? 0) + (heap.many[at] ?? 0);
      continue;
    }
    move(heap, words, at, kept);
    cellOf[kept] = cell;
    kept += 1;
    slots[cell] = kept;
  }
  for (let at = 0; at < kept; at += 1) slots[cellOf[at] ?? 0] = 0;
  best.fill(0, 0, cells);
  heap.size = kept;
}

/** From every cell the largest value at or beyond it. The last cell of every line stays empty, for the one before it to read. */
function sweep(best: Uint16Array, { spans, strides, cells }: Grid): void {
  spans.forEach(({ range }, index) => {
    const stride = strides[index] ?? 0;
    const line = stride * (range + 2);
    for (let start = 0; start < cells; start += line) {
      for (let cell = start + line - stride - 1; cell >= start; cell -= 1) {
        const next = best[cell + stride] ?? 0;
        if (next > (best[cell] ?? 0)) best[cell] = next;
      }
    }
  });
}
