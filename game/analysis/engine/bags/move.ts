import type { Heap } from './bag';

/** Writes the vector at `from` over that at `to`. */
export function move(heap: Heap, width: number, from: number, to: number): void {
  if (from === to) return;
  for (let word = 0; word < width; word += 1) heap.words[to * width + word] = heap.words[from * width + word] ?? 0;
  heap.many[to] = heap.many[from] ?? 0;
}
