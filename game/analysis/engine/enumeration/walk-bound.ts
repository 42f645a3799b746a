import { mostIn } from '../factor';
import type { Model } from '../model';
import { type Packing, pack, packingOf } from '../packing';
import type { WalkPlan } from './walk-plan';

/** A packing in which everything that all factors can add up to together has room, and so every bound. */
export const roomyPacking = ({ factors, lanes, parties }: Model): Packing =>
  packingOf(
    lanes.map((_, lane) => factors.reduce((sum, factor) => sum + mostIn(factor, lane, lanes.length), 0)),
    parties,
  );

/**
 * What packages that begin like this can come to at the most, lane by lane: the sums so far, for each level to come the
 * most of its options as far as they are known, and the most of every factor on two levels or more that are to come.
 */
export class WalkBound {
  /** Of the last bound. */
  readonly words: Int32Array;
  readonly #from: number;
  readonly #known: readonly (readonly Int32Array[])[];
  readonly #rest: readonly Int32Array[];

  constructor(model: Model, { order, stages, bounded }: WalkPlan) {
    const { packing, from } = bounded;
    const { factors, lanes } = model;
    this.words = new Int32Array(packing.words);
    this.#from = from;
    const levels = order.map((_, level) => level);
    this.#known = [...levels, order.length].map((decided) =>
      stages.slice(decided).flatMap((all) => all.findLast(({ madeAt }) => madeAt < decided)?.most ?? []),
    );
    this.#rest = [...levels, order.length].map((decided) => {
      const open = factors.filter(
        ({ scope }) => scope.filter((variable) => order.indexOf(variable) >= decided).length > 1,
      );
      const words = new Int32Array(packing.words);
      pack(
        packing,
        lanes.map((_, lane) => open.reduce((sum, factor) => sum + mostIn(factor, lane, lanes.length), 0)),
        words,
        0,
      );
      return words;
    });
  }

  /** Before `level`, with sums from `at` on. */
  look(level: number, sums: Int32Array, at: number): void {
    const known = this.#known[level] ?? [];
    const rest = this.#rest[level];
    const { words } = this;
    for (let word = 0; word < words.length; word += 1) {
      let most = (sums[at + this.#from + word] ?? 0) + (rest?.[word] ?? 0);
      for (let k = 0; k < known.length; k += 1) most += known[k]?.[word] ?? 0;
      words[word] = most | 0;
    }
  }

  /** Whether some word lacks the guards that `offsets`, as of `needsIn`, show where a need can still be met. */
  short(offsets: Int32Array, guards: Int32Array, from = 0): boolean {
    for (let word = from; word < this.words.length; word += 1) {
      const guard = guards[word] ?? 0;
      if ((((this.words[word] ?? 0) + (offsets[word] ?? 0)) & guard) !== guard) return true;
    }
    return false;
  }
}
