import type { Bag } from '../bags/bag';
import type { Packing } from '../packing';
import type { Elimination } from './bucket-elimination';
import { cellAt, stridesOf } from './packed-factor';

/** A message, and the vector of it that is wanted. */
type Want = Readonly<{ message: number; words: readonly number[] }>;

const keyOf = (words: ArrayLike<number>, from: number, width: number): string => {
  let key = '';
  for (let word = 0; word < width; word += 1) key += `${words[from + word]},`;
  return key;
};

/**
 * Works back from vectors of the root to the choices that come to them: every bag on the way still holds what an
 * undominated sum was made of.
 */
export class Trace {
  readonly #elimination: Elimination;
  readonly #sizes: readonly number[];
  readonly #packing: Packing;
  readonly #known = new Map<Bag, ReadonlySet<string>>();

  constructor(elimination: Elimination, sizes: readonly number[], packing: Packing) {
    this.#elimination = elimination;
    this.#sizes = sizes;
    this.#packing = packing;
  }

  /** At most `limit` choices, option numbers by variable, whose sum is this vector of the root. */
  choices(words: ArrayLike<number>, limit: number): number[][] {
    const found: number[][] = [];
    const choice = this.#sizes.map(() => 0);
    const target = Array.from({ length: this.#packing.words }, (_, word) => words[word] ?? 0);
    const bags = this.#elimination.finals.map((message) => ({ message, bag: this.#bag(message, 0) }));
    this.#split(target, bags, [], (wants) => this.#unroll(wants, choice, found, limit));
    return found;
  }

  #bag(message: number, cell: number): Bag | null {
    return this.#elimination.messages[message]?.bags[cell] ?? null;
  }

  /** Every way to make up a vector of one vector of each bag; stops when told that it is enough. */
  #split(
    target: readonly number[],
    bags: readonly Readonly<{ message: number; bag: Bag | null }>[],
    chosen: readonly Want[],
    use: (wants: readonly Want[]) => boolean,
  ): boolean {
    const [first, ...rest] = bags;
    if (!first) return target.every((word) => word === 0) ? use(chosen) : false;
    const { message, bag } = first;
    if (!bag) return false;
    const { words: width, guards } = this.#packing;
    if (rest.length === 0) {
      return this.#holds(bag, target) && use([...chosen, { message, words: target }]);
    }
    for (let at = 0; at < bag.size; at += 1) {
      const own = Array.from({ length: width }, (_, word) => bag.words[at * width + word] ?? 0);
      const left = lessBy(target, own, guards);
      if (left && this.#split(left, rest, [...chosen, { message, words: own }], use)) return true;
    }
    return false;
  }

  #holds(bag: Bag, target: readonly number[]): boolean {
    const width = this.#packing.words;
    let known = this.#known.get(bag);
    if (!known) {
      known = new Set(Array.from({ length: bag.size }, (_, at) => keyOf(bag.words, at * width, width)));
      this.#known.set(bag, known);
    }
    return known.has(keyOf(target, 0, width));
  }

  /** The message made last comes first: all that it depends on is chosen by then. True when enough was found. */
  #unroll(wants: readonly Want[], choice: number[], found: number[][], limit: number): boolean {
    const next = wants.reduce<Want | null>(
      (latest, want) => (latest && latest.message > want.message ? latest : want),
      null,
    );
    if (!next) {
      found.push([...choice]);
      return found.length >= limit;
    }
    const others = wants.filter((want) => want !== next);
    const step = this.#elimination.steps[next.message];
    if (!step) return false;
    const { words: width, guards } = this.#packing;
    for (let option = 0; option < (this.#sizes[step.variable] ?? 1); option += 1) {
      choice[step.variable] = option;
      let left: readonly number[] | null = next.words;
      for (const { scope, words, bans } of step.factors) {
        const cell = cellAt(
          stridesOf(this.#sizes, scope, scope),
          scope.map((variable) => choice[variable] ?? 0),
        );
        if (bans[cell] || !left) left = null;
        else
          left = lessBy(
            left,
            Array.from({ length: width }, (_, word) => words[cell * width + word] ?? 0),
            guards,
          );
      }
      if (!left) continue;
      const bags = step.inputs.map((message) => {
        const scope = this.#elimination.messages[message]?.scope ?? [];
        const cell = cellAt(
          stridesOf(this.#sizes, scope, scope),
          scope.map((variable) => choice[variable] ?? 0),
        );
        return { message, bag: this.#bag(message, cell) };
      });
      bags.sort((a, b) => (a.bag?.size ?? 0) - (b.bag?.size ?? 0));
      const enough = this.#split(left, bags, [], (more) => this.#unroll([...others, ...more], choice, found, limit));
      if (enough) return true;
    }
    return false;
  }
}

/** One vector less another, or null if some lane would be below zero. */
function lessBy(from: readonly number[], by: readonly number[], guards: Int32Array): readonly number[] | null {
  const left: number[] = [];
  for (let word = 0; word < from.length; word += 1) {
    const guard = guards[word] ?? 0;
    const [own, less] = [from[word] ?? 0, by[word] ?? 0];
    if ((((own | guard) - less) & guard) !== guard) return null;
    left.push((own - less) | 0);
  }
  return left;
}
