import type { Condition, Terms } from '../../game/scenario/id';
import { meets } from '../../game/scoring/meets';

/** A factor for every weight, by the weight's place in the list; 1 leaves it as written. */
export type Factors = Readonly<{ [weight: number]: number | undefined }>;

export const asWritten: Factors = {};

/** The weights of a scenario in a fixed order. Each is registered once and known by its place from then on. */
export class Weights {
  readonly names: string[] = [];
  add(name: string): number {
    return this.names.push(name) - 1;
  }
}

/** `weight` is null for a number that no draw moves. */
type Clause = Readonly<{ when: Condition; value: number; weight: number | null }>;

/**
 * A sum of clauses, some of which a package meets. Which ones depends on the terms alone, so it is looked up once for
 * each package and then serves every draw.
 */
export class WeightedSum {
  private readonly clauses: readonly Clause[];
  private readonly seen = new Map<string, readonly Clause[]>();

  constructor(
    weights: Weights,
    name: string,
    clauses: readonly Readonly<{ when: Condition; value: number; fixed?: boolean }>[],
  ) {
    this.clauses = clauses.map(({ when, value, fixed = false }, at) => ({
      when,
      value,
      weight: fixed ? null : weights.add(`${name} ${at}`),
    }));
  }

  /** `key` stands for the terms: equal keys, equal terms. */
  of(terms: Terms, key: string, factors: Factors): number {
    let met = this.seen.get(key);
    if (!met) {
      met = this.clauses.filter(({ when }) => meets(terms, when));
      this.seen.set(key, met);
    }
    let sum = 0;
    for (const { value, weight } of met) sum += weight === null ? value : value * (factors[weight] ?? 1);
    return sum;
  }
}
