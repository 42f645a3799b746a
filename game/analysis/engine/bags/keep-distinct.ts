import type { Packing } from '../packing';
import type { Heap, Reduce } from './bag';
import { move } from './move';

/** By lane: a value above `cap` counts as the cap, one below `floor` can no longer come to what is needed. */
export type Bounds = Readonly<{ cap: number | null; floor: number }>;

/** Brings every vector of a heap within bounds; those below a floor are dropped. */
export function clamp(heap: Heap, { words, places }: Packing, bounds: readonly Bounds[]): void {
  const asking = places.flatMap((place, lane) => {
    const { cap, floor } = bounds[lane] ?? { cap: null, floor: 0 };
    return cap === null && floor <= 0 ? [] : [{ ...place, cap, floor }];
  });
  let kept = 0;
  next: for (let at = 0; at < heap.size; at += 1) {
    for (const { word, shift, mask, cap, floor } of asking) {
      const held = heap.words[at * words + word] ?? 0;
      const value = (held >>> shift) & mask;
      if (value < floor) continue next;
      if (cap !== null && value > cap) heap.words[at * words + word] = (held & ~(mask << shift)) | (cap << shift);
    }
    move(heap, words, at, kept);
    kept += 1;
  }
  heap.size = kept;
}

const hashOf = (words: Int32Array, from: number, width: number): number => {
  let hash = 0x811c9dc5;
  for (let word = 0; word < width; word += 1) {
    hash = Math.imul(hash ^ (words[from + word] ?? 0), 0x01000193);
    hash ^= hash >>> 15;
  }
  return hash >>> 0;
};

/** Keeps every vector, within bounds, equal ones as one with their numbers added. */
export const keepDistinct =
  (packing: Packing, bounds: readonly Bounds[]): Reduce =>
  (heap) => {
    clamp(heap, packing, bounds);
    const { words: width } = packing;
    let slots = 16;
    while (slots < 2 * heap.size) slots *= 2;
    const table = new Int32Array(slots);
    let kept = 0;
    for (let at = 0; at < heap.size; at += 1) {
      let slot = hashOf(heap.words, at * width, width) & (slots - 1);
      while (table[slot] && !equal(heap, (table[slot] ?? 1) - 1, at, width)) slot = (slot + 1) & (slots - 1);
      const found = (table[slot] ?? 0) - 1;
      if (found >= 0) {
        heap.many[found] = (heap.many[found] ?? 0) + (heap.many[at] ?? 0);
        continue;
      }
      move(heap, width, at, kept);
      kept += 1;
      table[slot] = kept;
    }
    heap.size = kept;
  };

function equal({ words }: Heap, a: number, b: number, width: number): boolean {
  for (let word = 0; word < width; word += 1) if (words[a * width + word] !== words[b * width + word]) return false;
  return true;
}
