import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyProblem } from '../../../tests/support/analysis/any-problem';
import { everyPackage, judgeAll } from '../../../tests/support/analysis/naive';
import { modelOf } from './model';

test('the most of a lane is exact: what some choice adds up to, banned or not, and none exceeds', () => {
  fc.assert(
    fc.property(anyProblem, (problem) => {
      const model = modelOf({ ...problem, never: [], gates: [] });
      if ('tied' in model) throw new Error('tied');
      const points = judgeAll({ ...problem, never: [], gates: [] }).map((judged) => judged.points);
      expect(points).toHaveLength(everyPackage(problem).length);
      model.lanes.forEach(({ shift, most }, lane) => {
        expect(shift + most).toBe(Math.max(...points.map((vector) => vector[lane] ?? 0)));
        expect(Math.min(...points.map((vector) => vector[lane] ?? 0))).toBeGreaterThanOrEqual(shift);
      });
    }),
  );
});

test('a clause that ties more together than is computed is named, not cut', () => {
  const issues = Array.from({ length: 6 }, (_, at) => `issue-${at}`);
  const options = Array.from({ length: 8 }, (_, at) => `option-${at}`);
  const when = Object.fromEntries(issues.map((issue) => [issue, ['option-0']]));
  const lane = { id: 'north', base: 0, clauses: [{ when, points: 1 }], atLeast: 0 };
  const problem = { space: issues.map((issue) => ({ issue, options })), never: [], parties: [lane], gates: [] };
  expect(modelOf(problem)).toEqual({ tied: issues, cells: 8 ** 6 });
});

test('where too much is tied for an exact bound, the bound is no less than what can be reached', () => {
  const issues = Array.from({ length: 10 }, (_, at) => `issue-${at}`);
  const options = ['option-0', 'option-1', 'option-2', 'option-3'];
  const first = ['option-0'];
  const pairs = issues.flatMap((a, at) =>
    issues.slice(at + 1).map((b) => ({ when: { [a]: first, [b]: first }, points: 2 })),
  );
  const party = { id: 'north', base: -5, clauses: pairs, atLeast: 0 };
  const model = modelOf({ space: issues.map((issue) => ({ issue, options })), never: [], parties: [party], gates: [] });
  if ('tied' in model) throw new Error('tied');
  // Forty-five pairs at the first option each.
  expect(model.lanes).toEqual([{ id: 'north', shift: -5, most: 90, need: 5 }]);
});
