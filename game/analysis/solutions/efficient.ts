import type { Engine } from '../engine/engine';
import type { Model } from '../engine/model';
import type { Problem } from '../problem/problem';
import { termsOf } from '../problem/problem-of';
import type { Benchmark, Efficient } from '../question';
import { benchmarksOf } from './benchmarks';

/** A vector of a model's sums, by party. */
type Sums = readonly number[];

/** Scores of a vector of sums. */
export const scoresOf = ({ lanes }: Model, sums: Sums): number[] =>
  sums.map((sum, lane) => sum + (lanes[lane]?.shift ?? 0));

/** What a vector of sums gives each party beyond its need, and back. A party that needs nothing gains all it has. */
export const gainsOf = ({ lanes }: Model, sums: Sums): number[] =>
  sums.map((sum, lane) => sum - (lanes[lane]?.need ?? 0));
export const sumsOf = ({ lanes }: Model, gains: Sums): number[] =>
  gains.map((gain, lane) => gain + (lanes[lane]?.need ?? 0));

/** Those vectors of the frontier that give every party what it needs. What dominates one of these is one of these. */
export const acceptable = ({ lanes }: Model, frontier: readonly Sums[]): Sums[] =>
  frontier.filter((sums) => sums.every((sum, lane) => sum >= (lanes[lane]?.need ?? 0)));

/** Vectors of the frontier as packages: of those with the same scores one is named, and all are counted. */
export function efficientIn(model: Model, frontier: readonly Sums[], engine: Engine): Efficient[] {
  const found = engine.recover(frontier, 1);
  return frontier.map((sums, at) => ({
    scores: scoresOf(model, sums),
    many: found[at]?.many ?? 0,
    terms: termsOf(model.problem, found[at]?.choices[0] ?? []),
  }));
}

/** The benchmark solutions among the efficient packages of the zone. */
export function benchmarksAmong({ parties }: Problem, efficient: readonly Efficient[]): Benchmark[] {
  const gainsOf = ({ scores }: Efficient) => scores.map((score, party) => score - (parties[party]?.atLeast ?? 0));
  const byGains = new Map(efficient.map((each) => [gainsOf(each).join(), each]));
  return benchmarksOf(efficient.map(gainsOf)).map(({ rule, ties }) => ({
    rule,
    ties: ties.flatMap((gains) => byGains.get(gains.join()) ?? []),
  }));
}
