import { Block } from './block';
import { fill, update } from './fill';
import type { WalkPlan } from './walk-plan';

/** A share of the packages: of the ways to decide the first levels, every `of`-th from `index` on. */
export type Share = Readonly<{ index: number; of: number }>;

/**
 * Told of packages that differ in the last levels alone, a block of them: `sums` holds, from `at` on, the columns of all
 * levels before. Its answer is how many of them it counts.
 */
export type Leaf = (sums: Int32Array, at: number, block: Block) => number;

/** Whether packages that begin like this need not be looked at: sums over the levels before `level`, from `at` on. */
export type Cut = (level: number, sums: Int32Array, at: number) => boolean;

type Setting = Readonly<{ plan: WalkPlan; base: Int32Array; leaf: Leaf; cut?: Cut; share?: Share }>;

/** How many levels' choices are dealt out to those who share the work. */
const dealt = 3;

/** Visits every package that nothing bans, once. */
export class Walk {
  /** What is chosen on each level before the last ones at this moment. */
  readonly chosen: Int32Array;
  /** How many packages the leaf counted, by level and option. */
  readonly counted: readonly Float64Array[];
  readonly #plan: WalkPlan;
  readonly #sums: Int32Array;
  readonly #leaf: Leaf;
  readonly #cut: Cut | undefined;
  readonly #share: Share;
  readonly #block: Block;
  #stale = true;
  #hand = 0;

  constructor({ plan, base, leaf, cut, share = { index: 0, of: 1 } }: Setting) {
    this.#plan = plan;
    this.#leaf = leaf;
    this.#cut = cut;
    this.#share = share;
    this.#block = new Block(plan);
    this.chosen = new Int32Array(plan.order.length);
    this.counted = plan.sizes.map((size) => new Float64Array(size));
    this.#sums = new Int32Array((plan.order.length + 1) * plan.columns);
    this.#sums.set(base);
  }

  /** How many packages the leaf counted in all. */
  run(): number {
    if (this.#plan.empty) return 0;
    const total = this.#descend(0);
    this.#block.countInto(this.counted);
    return total;
  }

  #descend(level: number): number {
    const { columns, tail } = this.#plan;
    const at = level * columns;
    if (level === Math.min(dealt, tail) && !this.#mine()) return 0;
    if (this.#cut?.(level, this.#sums, at)) return 0;
    return level === tail ? this.#visit(at) : this.#decide(level, at);
  }

  #visit(at: number): number {
    if (this.#stale) {
      this.#block.countInto(this.counted);
      fill(this.#plan, this.chosen, this.#block);
      this.#stale = false;
    }
    if (this.#block.size === 0) return 0;
    const found = this.#leaf(this.#sums, at, this.#block);
    if (found > 0) this.#block.hit = true;
    return found;
  }

  #decide(level: number, at: number): number {
    const { sizes, columns, last, updates, staling } = this.#plan;
    const rows = last[level]?.rows;
    const banned = last[level]?.bans;
    const counted = this.counted[level];
    const next = updates[level];
    if (!rows || !banned || !counted || !next) return 0;
    const all = this.#sums;
    const size = sizes[level] ?? 0;
    let total = 0;
    for (let option = 0; option < size; option += 1) {
      if (banned[option]) continue;
      for (let column = 0; column < columns; column += 1) {
        all[at + columns + column] = ((all[at + column] ?? 0) + (rows[column * size + option] ?? 0)) | 0;
      }
      this.chosen[level] = option;
      for (let k = 0; k < next.length; k += 1) {
        const each = next[k];
        if (each) update(this.#plan, each, this.chosen);
      }
      if (staling[level]) this.#stale = true;
      const found = this.#descend(level + 1);
      counted[option] = (counted[option] ?? 0) + found;
      total += found;
    }
    return total;
  }

  #mine(): boolean {
    const hand = this.#hand;
    this.#hand = hand + 1 === this.#share.of ? 0 : hand + 1;
    return hand === this.#share.index;
  }
}
