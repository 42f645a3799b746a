import { expect, test } from 'vitest';
import { shareOf, spreadOf } from './spread';

test('quartiles lie between the two nearest numbers where none is exactly there', () => {
  expect(spreadOf([4, 1, 2, 3])).toEqual({
    min: 1,
    quarter: 1.75,
    median: 2.5,
    threeQuarters: 3.25,
    max: 4,
    mean: 2.5,
  });
  expect(spreadOf([7])).toEqual({ min: 7, quarter: 7, median: 7, threeQuarters: 7, max: 7, mean: 7 });
  expect(spreadOf([])).toBeNull();
});

test('a share of nothing is nothing', () => {
  expect(shareOf([1, 2, 3, 4], (each) => each > 1)).toBe(0.75);
  expect(shareOf([], () => true)).toBe(0);
});
