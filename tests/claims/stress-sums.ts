import { conditionOf } from '../../game/scenario/conditions';
import type { Terms } from '../../game/scenario/id';
import type { StressChange, StressModel } from '../../game/scenario/stress-model';
import { cut, type Factors as Four } from '../../game/scoring/stress/factors';
import { type Factors, WeightedSum, type Weights } from './weighted';

type Name = keyof Four;
const names: readonly Name[] = ['capability', 'will', 'automaticity', 'durability', 'supply'];

/**
 * The factors of the stress test as sums over its weights: starts, clauses and table entries. The same numbers as
 * `factorsOf` gives, which a test holds; apart from it only because a thousand draws of weights must be quick.
 */
export class StressSums {
  private readonly sums: Readonly<Record<Name, (terms: Terms, key: string, factors: Factors) => number>>;

  constructor(
    weights: Weights,
    model: StressModel,
    private readonly changes: readonly StressChange[],
  ) {
    const sum = (name: Name) => sumOf(weights, name, model[name]);
    this.sums = {
      capability: sum('capability'),
      will: sum('will'),
      automaticity: sum('automaticity'),
      durability: sum('durability'),
      supply: sum('supply'),
    };
  }

  one(name: Name, terms: Terms, key: string, factors: Factors, more = 0): number {
    const changed = name === 'supply' ? 0 : this.changes.reduce((sum, change) => sum + (change[name] ?? 0), 0);
    return cut(this.sums[name](terms, key, factors) + changed + more);
  }

  all(terms: Terms, key: string, factors: Factors, will: number): Four {
    const [capability = 0, ownWill = 0, automaticity = 0, durability = 0, supply = 0] = names.map((name) =>
      this.one(name, terms, key, factors, name === 'will' ? will : 0),
    );
    return { capability, will: ownWill, automaticity, durability, supply };
  }
}

function sumOf(weights: Weights, name: string, { start, plus, product }: StressModel['will']) {
  const at = start === 1 ? null : weights.add(`stress ${name} start`);
  const added = new WeightedSum(
    weights,
    `stress ${name} plus`,
    plus.map(({ when, add }) => ({ when: conditionOf(when), value: add })),
  );
  const tables = product.map(
    ({ issue, values }) =>
      new WeightedSum(
        weights,
        `stress ${name} ${issue}`,
        Object.entries(values).map(([option, value]) => ({ when: { [issue]: [option] }, value, fixed: value === 1 })),
      ),
  );
  return (terms: Terms, key: string, factors: Factors): number =>
    start * (at === null ? 1 : (factors[at] ?? 1)) +
    added.of(terms, key, factors) +
    (tables.length ? tables.reduce((all, table) => all * table.of(terms, key, factors), 1) : 0);
}
