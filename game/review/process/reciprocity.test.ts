import fc from 'fast-check';
import { expect, test } from 'vitest';
import { correlationOf, reciprocitiesOf } from './reciprocity';
import { classOf, type Step } from './steps-of';

const stepOf = (party: 'a' | 'b', change: number): Step => ({
  party,
  from: 0,
  to: 0,
  at: 0,
  audience: 'everyone',
  changes: [],
  drift: [],
  ...classOf([0, change], 0),
  towards: [{ party: party === 'a' ? 'b' : 'a', change, type: 'nice' }],
});

/** Steps in turn, a's first: each gives the other so many points. */
const dance = (...changes: readonly number[]): readonly Step[] =>
  changes.map((change, index) => stepOf(index % 2 ? 'b' : 'a', change));

test('tit for tat is 1 for the one that answers; below three pairs nothing is said', () => {
  const [a, b] = reciprocitiesOf(['a', 'b'], dance(1, 1, 4, 4, 2, 2));
  expect(b).toEqual({ party: 'b', towards: 'a', pairs: 3, correlation: 1 });
  expect(a).toEqual({ party: 'a', towards: 'b', pairs: 2, correlation: null });
});

test('taking when given to is −1', () => {
  const [, b] = reciprocitiesOf(['a', 'b'], dance(1, -1, 4, -4, 2, -2));
  expect(b?.correlation).toBe(-1);
});

test('a step answers the latest of the other before it, however many it made meanwhile', () => {
  const steps = [...dance(9, 1), stepOf('a', 5), stepOf('a', 2), stepOf('b', 2), stepOf('a', 3), stepOf('b', 3)];
  expect(reciprocitiesOf(['a', 'b'], steps)[1]).toMatchObject({ pairs: 3 });
  const pairs = [[9, 1] as const, [2, 2] as const, [3, 3] as const];
  expect(reciprocitiesOf(['a', 'b'], steps)[1]?.correlation).toBe(correlationOf(pairs));
});

test('nobody answers what it could not read, and what the other cannot read is no answer to it', () => {
  const steps = dance(1, 1, 4, 4, 2, 2, 3, 3);
  const hidden = (from: 'a' | 'b') => steps.with(from === 'a' ? 2 : 3, { ...stepOf(from, 9), audience: [from, 'c'] });
  expect(reciprocitiesOf(['a', 'b'], hidden('a'))[1]).toMatchObject({
    pairs: 4,
    correlation: correlationOf([
      [1, 1],
      [1, 4],
      [2, 2],
      [3, 3],
    ]),
  });
  expect(reciprocitiesOf(['a', 'b'], hidden('b'))[1]).toMatchObject({ pairs: 3, correlation: 1 });
});

test('by hand: (1, 2), (2, 1), (3, 3) has a correlation of a half; one side that never varies has none', () => {
  const pairs = [[1, 2] as const, [2, 1] as const, [3, 3] as const];
  expect(correlationOf(pairs)).toBeCloseTo(0.5, 12);
  expect(correlationOf(pairs.slice(1))).toBeNull();
  expect(correlationOf(pairs.map(([x]) => [x, 4] as const))).toBeNull();
  expect(correlationOf(pairs.map(([, y]) => [0, y] as const))).toBeNull();
});

test('it lies between −1 and 1, is symmetric, and does not mind constants added', () => {
  const points = fc.integer({ min: -100, max: 100 });
  fc.assert(
    fc.property(fc.array(fc.tuple(points, points), { maxLength: 30 }), points, (pairs, more) => {
      const correlation = correlationOf(pairs);
      const mirrored = correlationOf(pairs.map(([x, y]) => [y, x] as const));
      const moved = correlationOf(pairs.map(([x, y]) => [x + more, y] as const));
      if (correlation === null) return void expect([mirrored, moved]).toEqual([null, null]);
      expect(Math.abs(correlation)).toBeLessThanOrEqual(1);
      expect(mirrored).toBeCloseTo(correlation, 9);
      expect(moved).toBeCloseTo(correlation, 9);
    }),
  );
});
