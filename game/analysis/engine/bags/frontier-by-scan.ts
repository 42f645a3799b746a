import type { Packing } from '../packing';
import { laneOf } from '../packing';
import type { Heap } from './bag';

/**
 * Leaves the vectors that no other dominates, equal ones as one: sorted by falling sum of the parties' lanes, after which
 * none can dominate one before it, each is tried against those kept; what dominated last is tried first. Where gates have
 * lanes, a vector is dropped only for one at least as good there too, and one equal for the parties never: other choices
 * come to the same with it.
 */
export function frontierByScan(heap: Heap, packing: Packing, parties: number): void {
  const { words: width, partyWords } = packing;
  const words = heap.words.slice(0, heap.size * width);
  const many = heap.many.slice(0, heap.size);
  const kept: Heap = heap;
  const order = byFallingSum(sumsOf(heap, packing, parties));
  kept.size = 0;
  for (const at of order) {
    const place = coverOf(kept, packing, words, at * width);
    if (place < 0) {
      for (let word = 0; word < width; word += 1) kept.words[kept.size * width + word] = words[at * width + word] ?? 0;
      kept.many[kept.size] = many[at] ?? 0;
      kept.size += 1;
      continue;
    }
    if (same(kept.words, place * width, words, at * width, partyWords)) {
      kept.many[place] = (kept.many[place] ?? 0) + (many[at] ?? 0);
    }
    if (place > 1) exchange(kept, width, place, place >> 1);
  }
}

/** Where a vector is kept that dominates or equals the one whose words begin at `from`; -1 if none is. */
function coverOf(kept: Heap, { words: width, partyWords, guards }: Packing, words: Int32Array, from: number): number {
  if (width === 1) return coverOfOne(kept, guards[0] ?? 0, words[from] ?? 0);
  if (width === 2 && partyWords === 2) return coverOfTwo(kept, guards, words[from] ?? 0, words[from + 1] ?? 0);
  next: for (let place = 0; place < kept.size; place += 1) {
    for (let word = 0; word < width; word += 1) {
      const guard = guards[word] ?? 0;
      if (((((kept.words[place * width + word] ?? 0) | guard) - (words[from + word] ?? 0)) & guard) !== guard)
        continue next;
    }
    const alike = same(kept.words, place * width, words, from, partyWords);
    if (!alike || same(kept.words, place * width, words, from, width)) return place;
  }
  return -1;
}

function coverOfOne({ words, size }: Heap, guard: number, vector: number): number {
  for (let place = 0; place < size; place += 1) {
    if (((((words[place] ?? 0) | guard) - vector) & guard) === guard) return place;
  }
  return -1;
}

function coverOfTwo({ words, size }: Heap, guards: Int32Array, first: number, second: number): number {
  const [one, two] = [guards[0] ?? 0, guards[1] ?? 0];
  for (let place = 0; place < size; place += 1) {
    if (((((words[2 * place] ?? 0) | one) - first) & one) !== one) continue;
    if (((((words[2 * place + 1] ?? 0) | two) - second) & two) === two) return place;
  }
  return -1;
}

function same(a: Int32Array, i: number, b: Int32Array, j: number, width: number): boolean {
  for (let word = 0; word < width; word += 1) if (a[i + word] !== b[j + word]) return false;
  return true;
}

function exchange({ words, many }: Heap, width: number, a: number, b: number): void {
  for (let word = 0; word < width; word += 1) {
    const held = words[a * width + word] ?? 0;
    words[a * width + word] = words[b * width + word] ?? 0;
    words[b * width + word] = held;
  }
  const held = many[a] ?? 0;
  many[a] = many[b] ?? 0;
  many[b] = held;
}

const sumsOf = (heap: Heap, { words, places }: Packing, parties: number): Int32Array => {
  const own = places.slice(0, parties);
  return Int32Array.from({ length: heap.size }, (_, at) =>
    own.reduce((sum, place) => sum + laneOf(place, heap.words, at * words), 0),
  );
};

/** Places by falling value, by counting. */
function byFallingSum(sums: Int32Array): Int32Array {
  const high = sums.reduce((most, sum) => Math.max(most, sum), 0);
  const starts = new Int32Array(high + 2);
  for (const sum of sums) starts[high - sum + 1] = (starts[high - sum + 1] ?? 0) + 1;
  for (let place = 1; place < starts.length; place += 1)
    starts[place] = (starts[place] ?? 0) + (starts[place - 1] ?? 0);
  const order = new Int32Array(sums.length);
  sums.forEach((sum, at) => {
    const place = starts[high - sum] ?? 0;
    order[place] = at;
    starts[high - sum] = place + 1;
  });
  return order;
}
