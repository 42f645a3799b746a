import type { Block } from './block';

/**
 * Entries of a block whose packages have what is needed, word by word: `offsets` as of `needsIn`, `columns[w]` the column of
 * a block, and of the sums before it, that holds word w.
 */
export class Filter {
  /** The entries that passed, in its first places. */
  readonly list: Int32Array;
  readonly #offsets: readonly number[];
  readonly #guards: readonly number[];
  readonly #columns: readonly number[];

  constructor(words: readonly Readonly<{ column: number; offset: number; guard: number }>[], entries: number) {
    const asking = words.filter(({ guard }) => guard !== 0);
    this.#columns = asking.map(({ column }) => column);
    this.#offsets = asking.map(({ offset }) => offset);
    this.#guards = asking.map(({ guard }) => guard);
    this.list = new Int32Array(entries);
  }

  /** How many passed. */
  pass(sums: Int32Array, at: number, block: Block): number {
    const { list } = this;
    const words = this.#columns.length;
    let left = block.size;
    if (words === 0) for (let entry = 0; entry < left; entry += 1) list[entry] = entry;
    for (let w = 0; w < words && left > 0; w += 1) {
      const column = this.#columns[w] ?? 0;
      const guard = this.#guards[w] ?? 0;
      const sum = ((sums[at + column] ?? 0) + (this.#offsets[w] ?? 0)) | 0;
      const adds = block.columns[column];
      if (!adds) return 0;
      left = w === 0 ? passAll(list, adds, sum, guard, left) : passListed(list, adds, sum, guard, left);
    }
    return left;
  }
}

function passAll(list: Int32Array, adds: Int32Array, sum: number, guard: number, size: number): number {
  let left = 0;
  for (let entry = 0; entry < size; entry += 1) {
    list[left] = entry;
    if (((sum + (adds[entry] ?? 0)) & guard) === guard) left += 1;
  }
  return left;
}

function passListed(list: Int32Array, adds: Int32Array, sum: number, guard: number, size: number): number {
  let left = 0;
  for (let k = 0; k < size; k += 1) {
    const entry = list[k] ?? 0;
    list[left] = entry;
    if (((sum + (adds[entry] ?? 0)) & guard) === guard) left += 1;
  }
  return left;
}
