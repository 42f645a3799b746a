/**
 * Vectors in words, one after another, with how many choices have each. Finished bags hold no vector twice. Numbers are
 * exact as far as a double counts, to 2^53.
 */
export type Bag = Readonly<{ size: number; words: Int32Array; many: Float64Array }>;

/** One vector, all lanes zero, once: what nothing adds. */
export const unitBag = (words: number): Bag => ({ size: 1, words: new Int32Array(words), many: Float64Array.of(1) });

/** Vectors as they come, with room for more. */
export type Heap = { size: number; words: Int32Array; many: Float64Array };

/** Leaves of a heap, in its first places, what its kind of bag is to keep. */
export type Reduce = (heap: Heap) => void;

/** From how many vectors on a heap is reduced before it grows further. */
const enough = 131_072;

/** A bag in the making. What comes in is kept as it is until it is much, or the bag is asked for; then it is reduced. */
export class BagBuilder {
  readonly #width: number;
  readonly #reduce: Reduce;
  readonly #heap: Heap;
  #limit = enough;

  constructor(width: number, reduce: Reduce) {
    this.#width = width;
    this.#reduce = reduce;
    this.#heap = { size: 0, words: new Int32Array(64 * width), many: new Float64Array(64) };
  }

  /** Every vector of a bag, `base` added to each. */
  addAll(bag: Bag, base: Int32Array): void {
    for (let at = 0; at < bag.size; at += 1) this.#add(bag, at, base, 0, bag.many[at] ?? 0);
  }

  /** Every sum of a vector of each bag and `base`. */
  addSums(a: Bag, b: Bag, base: Int32Array): void {
    const width = this.#width;
    const shifted = new Int32Array(width);
    for (let i = 0; i < a.size; i += 1) {
      for (let word = 0; word < width; word += 1) {
        shifted[word] = ((a.words[i * width + word] ?? 0) + (base[word] ?? 0)) | 0;
      }
      const times = a.many[i] ?? 0;
      for (let j = 0; j < b.size; j += 1) this.#add(b, j, shifted, 0, times * (b.many[j] ?? 0));
    }
  }

  /** One vector: the first columns of an entry, each with its sum from `at` on. */
  addEntry(columns: readonly Int32Array[], entry: number, sums: Int32Array, at: number): void {
    const heap = this.#heap;
    if (heap.size === heap.many.length) this.#makeRoom();
    const width = this.#width;
    const place = heap.size * width;
    for (let word = 0; word < width; word += 1) {
      heap.words[place + word] = ((sums[at + word] ?? 0) + (columns[word]?.[entry] ?? 0)) | 0;
    }
    heap.many[heap.size] = 1;
    heap.size += 1;
  }

  #add(bag: Bag, at: number, base: Int32Array, from: number, many: number): void {
    const heap = this.#heap;
    if (heap.size === heap.many.length) this.#makeRoom();
    const width = this.#width;
    const place = heap.size;
    for (let word = 0; word < width; word += 1) {
      heap.words[place * width + word] = ((bag.words[at * width + word] ?? 0) + (base[from + word] ?? 0)) | 0;
    }
    heap.many[place] = many;
    heap.size = place + 1;
  }

  /** Reduces a heap that has come to its limit; one that stays large is let grow to twice its size first. */
  #makeRoom(): void {
    const heap = this.#heap;
    if (heap.size >= this.#limit) {
      this.#reduce(heap);
      this.#limit = Math.max(enough, 2 * heap.size);
    }
    if (heap.size < heap.many.length) return;
    const words = new Int32Array(2 * heap.words.length);
    words.set(heap.words);
    const many = new Float64Array(2 * heap.many.length);
    many.set(heap.many);
    heap.words = words;
    heap.many = many;
  }

  bag(): Bag {
    this.#reduce(this.#heap);
    const { size, words, many } = this.#heap;
    return { size, words: words.slice(0, size * this.#width), many: many.slice(0, size) };
  }
}
