import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyProblem } from '../../../tests/support/analysis/any-problem';
import type { Lane, Problem } from '../problem/problem';
import { EliminationEngine } from './elimination/elimination';
import type { Engine } from './engine';
import { EnumerationEngine } from './enumeration/enumeration';
import { type Model, modelOf } from './model';

const engines: readonly [string, (model: Model) => Engine][] = [
  ['elimination', (of) => new EliminationEngine(of)],
  ['enumeration', (of) => new EnumerationEngine(of)],
];

function found(problem: Problem, engineOf: (model: Model) => Engine, order = problem.parties.map((_, party) => party)) {
  const model = modelOf(problem);
  if ('tied' in model) throw new Error('tied');
  const engine = engineOf(model);
  const vectors = engine
    .frontier()
    .map((vector) => order.map((party) => (vector[party] ?? 0) + (model.lanes[party]?.shift ?? 0)).join());
  const { size, options } = engine.zone();
  const byIssue = problem.space.map(({ issue }, at) => [issue, [...(options[at] ?? [])].sort()] as const);
  return { frontier: vectors.sort(), size, options: Object.fromEntries(byIssue) };
}

const reversed = (lane: Lane): Lane => ({ ...lane, clauses: [...lane.clauses].reverse() });

describe.each(engines)('%s', (_, engineOf) => {
  test('the order of issues, options, clauses and parties changes nothing', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const turned = {
          space: problem.space.map(({ issue, options }) => ({ issue, options: [...options].reverse() })).reverse(),
          never: [...problem.never].reverse(),
          parties: problem.parties.map(reversed).reverse(),
          gates: problem.gates.map(reversed).reverse(),
        };
        const back = problem.parties.map((_, party) => problem.parties.length - 1 - party);
        expect(found(turned, engineOf, back)).toEqual(found(problem, engineOf));
      }),
      { numRuns: 80 },
    );
  });

  test('points added to everything a party can have move its scores and nothing else', () => {
    fc.assert(
      fc.property(anyProblem, fc.integer({ min: -500, max: 500 }), (problem, more) => {
        const [first, ...others] = problem.parties;
        if (!first) return;
        const atLeast = first.atLeast === null ? null : first.atLeast + more;
        const moved = { ...problem, parties: [{ ...first, base: first.base + more, atLeast }, ...others] };
        const plain = found(problem, engineOf);
        const shifted = plain.frontier.map((text) => {
          const [own = 0, ...rest] = text.split(',').map(Number);
          return [own + more, ...rest].join();
        });
        expect(found(moved, engineOf)).toEqual({ ...plain, frontier: shifted.sort() });
      }),
      { numRuns: 60 },
    );
  });

  test('an option written twice adds packages and no vector', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const [first, ...others] = problem.space;
        const [option] = first?.options ?? [];
        if (!first || option === undefined) return;
        const both = (when: Readonly<Record<string, readonly string[]>>) =>
          when[first.issue]?.includes(option)
            ? { ...when, [first.issue]: [...(when[first.issue] ?? []), 'twin'] }
            : when;
        const lane = (each: Lane): Lane => ({
          ...each,
          clauses: each.clauses.map((clause) => ({ ...clause, when: both(clause.when) })),
          ...(each.only ? { only: each.only.map(both) } : {}),
        });
        const twin = {
          space: [{ ...first, options: [...first.options, 'twin'] }, ...others],
          never: problem.never.map(both),
          parties: problem.parties.map(lane),
          gates: problem.gates.map(lane),
        };
        const plain = found(problem, engineOf);
        const more = found(twin, engineOf);
        expect(more.frontier).toEqual(plain.frontier);
        const model = modelOf(problem);
        if ('tied' in model) throw new Error('tied');
        expect(more.size - plain.size).toBe(engineOf(model).zone().options[0]?.[0]);
      }),
      { numRuns: 60 },
    );
  });
});
