import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dominates } from '../../../tests/support/analysis/naive';
import { gainLeft } from './gain-left';

test('only what dominates counts, not what is merely near', () => {
  expect(
    gainLeft(
      [5, 5],
      [
        [6, 4],
        [4, 6],
      ],
    ),
  ).toBeNull();
  expect(gainLeft([5, 5], [[5, 5]])).toBeNull();
  expect(
    gainLeft(
      [5, 5],
      [
        [9, 4],
        [7, 5],
        [6, 6],
        [5, 8],
      ],
    ),
  ).toEqual({
    joint: 3,
    each: 1,
    distance: 1,
    best: [5, 8],
    even: [6, 6],
    byParty: [
      [7, 5],
      [5, 8],
    ],
  });
});

test('what is left is nothing exactly where no vector dominates', () => {
  const vector = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(vector, fc.array(vector, { maxLength: 12 }), (scores, frontier) => {
      const left = gainLeft(scores, frontier);
      const better = frontier.filter((each) => dominates(each, scores));
      expect(left === null).toBe(better.length === 0);
      if (!left) return;
      const sums = better.map((each) => each.reduce((sum, value, at) => sum + value - (scores[at] ?? 0), 0));
      expect(left.joint).toBe(Math.max(...sums));
      const gains = (each: readonly number[]) => each.map((value, at) => value - (scores[at] ?? 0));
      expect(left.each).toBe(Math.max(...better.map((each) => Math.min(...gains(each)))));
      expect(better).toContainEqual(left.even);
      expect(Math.min(...gains(left.even))).toBe(left.each);
      left.byParty.forEach((each, party) => {
        expect(dominates(each, scores)).toBe(true);
        expect(each[party]).toBe(Math.max(...better.map((other) => other[party] ?? 0)));
      });
    }),
  );
});
