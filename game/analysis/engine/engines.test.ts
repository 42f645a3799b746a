import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyProblem } from '../../../tests/support/analysis/any-problem';
import { type Judged, judgeAll, naiveFrontier } from '../../../tests/support/analysis/naive';
import type { Problem } from '../problem/problem';
import { EliminationEngine } from './elimination/elimination';
import type { Engine } from './engine';
import { EnumerationEngine } from './enumeration/enumeration';
import { type Model, modelOf } from './model';

const model = (problem: Problem): Model => {
  const made = modelOf(problem);
  if ('tied' in made) throw new Error(`tied: ${made.tied}`);
  return made;
};

const engines: readonly [string, (model: Model) => Engine][] = [
  ['elimination', (of) => new EliminationEngine(of)],
  ['enumeration', (of) => new EnumerationEngine(of)],
];

const inPoints = ({ lanes }: Model, vector: readonly number[]) =>
  vector.map((value, lane) => value + (lanes[lane]?.shift ?? 0));
const texts = (of: Model, vectors: readonly (readonly number[])[]) =>
  vectors.map((vector) => inPoints(of, vector).join()).sort();

const held = (packages: readonly Judged[], party: number): Record<number, number> => {
  const counts: Record<number, number> = {};
  for (const { points } of packages) counts[points[party] ?? 0] = (counts[points[party] ?? 0] ?? 0) + 1;
  return counts;
};

describe.each(engines)('%s', (_, engineOf) => {
  test('the frontier is that of going through every package', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const of = model(problem);
        expect(texts(of, engineOf(of).frontier())).toEqual(
          naiveFrontier(judgeAll(problem).filter(({ feasible }) => feasible)),
        );
      }),
      { numRuns: 250 },
    );
  });

  test('the zone and what is feasible are counted as by going through every package', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const of = model(problem);
        const judged = judgeAll(problem);
        const zone = judged.filter(({ inZone }) => inZone);
        const engine = engineOf(of);
        const { size, options, values } = engine.zone();
        expect(size).toBe(zone.length);
        const worth = engine.worth();
        problem.space.forEach(({ issue, options: all }, variable) => {
          expect([...(options[variable] ?? [])]).toEqual(
            all.map((option) => zone.filter(({ terms }) => terms[issue] === option).length),
          );
        });
        const feasible = judged.filter((each) => each.feasible);
        problem.parties.forEach((_, party) => {
          const shift = of.lanes[party]?.shift ?? 0;
          const counts = (by: Float64Array | undefined) =>
            Object.fromEntries([...(by ?? [])].flatMap((many, value) => (many ? [[value + shift, many]] : [])));
          expect(counts(values[party])).toEqual(held(zone, party));
          expect(counts(worth[party])).toEqual(held(feasible, party));
        });
      }),
      { numRuns: 150 },
    );
  });

  test('every vector of the frontier is given back with all the packages that have it', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const of = model(problem);
        const judged = judgeAll(problem).filter(({ feasible }) => feasible);
        const engine = engineOf(of);
        const vectors = engine.frontier();
        engine.recover(vectors, 5_000).forEach(({ many, choices }, at) => {
          const points = inPoints(of, vectors[at] ?? []).join();
          const packages = judged
            .filter((each) => each.points.join() === points)
            .map(({ terms }) => JSON.stringify(terms));
          const found = choices.map((choice) =>
            JSON.stringify(
              Object.fromEntries(
                problem.space.map(({ issue, options }, variable) => [issue, options[choice[variable] ?? 0]]),
              ),
            ),
          );
          expect(many).toBe(packages.length);
          expect(found.sort()).toEqual(packages.sort());
        });
      }),
      { numRuns: 150 },
    );
  });
});
