import type { Scenario } from '../../../game/scenario/scenario-file';
import { type Benchmark, benchmarksOf } from './benchmarks';
import { coherentPackages, rawPackages } from './coherent-packages';
import { compile } from './compile';
import type { Counts } from './walk';

export type Balance = Readonly<{
  raw: number;
  coherent: number;
  counts: Counts;
  /** By party: its most points in an admissible package. */
  best: readonly number[];
  benchmarks: readonly Benchmark[];
}>;

/** The balance of a prepared scenario, by counting every package. */
export function balanceOf(scenario: Scenario): Balance {
  return {
    raw: rawPackages(scenario),
    coherent: coherentPackages(scenario),
    ...benchmarksOf(compile(scenario)),
  };
}
