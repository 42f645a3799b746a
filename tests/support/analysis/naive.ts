import type { Lane, Problem } from '../../../game/analysis/problem/problem';
import type { Terms } from '../../../game/scenario/id';
import { meets } from '../../../game/scoring/meets';

export type Judged = Readonly<{ terms: Terms; points: readonly number[]; feasible: boolean; inZone: boolean }>;

export const everyPackage = ({ space }: Problem): Terms[] =>
  space.reduce<Terms[]>(
    (packages, { issue, options }) =>
      packages.flatMap((terms) => options.map((option) => ({ ...terms, [issue]: option }))),
    [{}],
  );

const sumOf = ({ base, clauses }: Lane, terms: Terms): number =>
  clauses.reduce((sum, { when, points }) => sum + (meets(terms, when) ? points : 0), base);

const has = (lane: Lane, terms: Terms): boolean =>
  lane.atLeast === null ||
  (lane.only !== undefined && !lane.only.some((condition) => meets(terms, condition))) ||
  sumOf(lane, terms) >= lane.atLeast;

/** The definitions read out, one package after another: the oracle that both engines are held against. */
export function judgeAll(problem: Problem): Judged[] {
  return everyPackage(problem)
    .filter((terms) => !problem.never.some((condition) => meets(terms, condition)))
    .map((terms) => {
      const feasible = problem.gates.every((gate) => has(gate, terms));
      const inZone = feasible && problem.parties.every((party) => has(party, terms));
      return { terms, points: problem.parties.map((party) => sumOf(party, terms)), feasible, inZone };
    });
}

export const dominates = (a: readonly number[], b: readonly number[]): boolean =>
  a.every((value, at) => value >= (b[at] ?? 0)) && a.some((value, at) => value > (b[at] ?? 0));

/** The vectors of points that none of these packages improves on, as texts, sorted. */
export function naiveFrontier(packages: readonly Judged[]): string[] {
  const vectors = [...new Map(packages.map(({ points }) => [points.join(), points])).values()];
  return vectors
    .filter((vector) => !vectors.some((other) => dominates(other, vector)))
    .map((vector) => vector.join())
    .sort();
}
