import type { WalkPlan } from './walk-plan';

/**
 * What the last levels of a walk come to, as long as nothing decided before changes it: an entry for every way to decide
 * them that is not banned. `columns[c][k]` is what entry k adds to column c; `hits[k]` how often it was counted.
 */
export class Block {
  size = 0;
  /** Whether there are hits to add up. */
  hit = false;
  /** Ways to decide the levels, banned ones included. */
  readonly entries: number;
  readonly columns: readonly Int32Array[];
  /** Room for a column in the making. */
  readonly scratch: readonly [Int32Array, Int32Array];
  readonly banned: Uint8Array;
  readonly hits: Float64Array;
  /** By entry, which of all ways it is: the last level fastest. */
  readonly codes: Int32Array;
  readonly #sizes: readonly number[];
  readonly #tail: number;

  /** By level of the block: how many entries in a row choose the same option. */
  readonly inner: readonly number[];
  readonly mayBan: boolean;

  constructor({ sizes, tail, spread, bansTail }: WalkPlan) {
    this.mayBan = bansTail;
    this.#tail = tail;
    this.#sizes = sizes.slice(tail);
    this.entries = this.#sizes.reduce((product, size) => product * size, 1);
    this.inner = this.#sizes.map((_, place) =>
      this.#sizes.slice(place + 1).reduce((product, size) => product * size, 1),
    );
    this.columns = Array.from({ length: spread }, () => new Int32Array(this.entries));
    this.scratch = [new Int32Array(this.entries), new Int32Array(this.entries)];
    this.banned = new Uint8Array(this.entries);
    this.hits = new Float64Array(this.entries);
    this.codes = Int32Array.from({ length: this.entries }, (_, code) => code);
  }

  /** Ends a filling: entries that are banned are left out. */
  close(bans: boolean): void {
    if (!bans) {
      if (this.size < this.entries) for (let entry = 0; entry < this.entries; entry += 1) this.codes[entry] = entry;
      this.size = this.entries;
      return;
    }
    let size = 0;
    for (let entry = 0; entry < this.entries; entry += 1) {
      if (this.banned[entry]) continue;
      for (const column of this.columns) column[size] = column[entry] ?? 0;
      this.codes[size] = entry;
      size += 1;
    }
    this.size = size;
  }

  /** The option that an entry chooses at a level of the block. */
  optionOf(entry: number, level: number): number {
    const place = level - this.#tail;
    return Math.floor((this.codes[entry] ?? 0) / (this.inner[place] ?? 1)) % (this.#sizes[place] ?? 1);
  }

  /** Adds the hits up by level and option, and begins anew. */
  countInto(counted: readonly Float64Array[]): void {
    if (!this.hit) return;
    this.hit = false;
    let inner = this.entries;
    this.#sizes.forEach((size, place) => {
      inner /= size;
      const own = counted[this.#tail + place];
      if (!own) return;
      for (let entry = 0; entry < this.size; entry += 1) {
        const option = Math.floor((this.codes[entry] ?? 0) / inner) % size;
        own[option] = (own[option] ?? 0) + (this.hits[entry] ?? 0);
      }
    });
    this.hits.fill(0, 0, this.size);
  }
}
