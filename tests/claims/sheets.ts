import type { Terms } from '../../game/scenario/id';
import type { BriefGate, Clause } from '../../game/scenario/readers';
import { type Factors, WeightedSum, type Weights } from './weighted';

type Sum = (terms: Terms, key: string, factors: Factors) => number;

const valued = (clauses: readonly Clause[]) => clauses.map(({ when, points }) => ({ when, value: points }));

/** A score sheet as a sum over its weights: every option's points and every interaction's. */
export function sheetSum(weights: Weights, name: string, sheet: readonly Clause[]): Sum {
  const sum = new WeightedSum(weights, name, valued(sheet));
  return (terms, key, factors) => sum.of(terms, key, factors);
}

/** Support at a gate as a sum over its weights: the start, what peace adds, every clause, changes by an inject included. */
export function gateSum(weights: Weights, gate: BriefGate): (endsWar: boolean) => Sum {
  const start = weights.add(`${gate.gate} start`);
  const peace = weights.add(`${gate.gate} peace`);
  const changed = gate.changes.flatMap(({ support }) => support);
  const sum = new WeightedSum(weights, gate.gate, valued([...gate.support, ...changed]));
  return (endsWar) => (terms, key, factors) =>
    gate.start * (factors[start] ?? 1) +
    (endsWar ? gate.ifDelayEnds * (factors[peace] ?? 1) : 0) +
    sum.of(terms, key, factors);
}
