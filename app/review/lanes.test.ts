import { expect, test } from 'vitest';
import { lanesOf } from './lanes';

test('marks that stand apart share one lane, neighbours stand above each other', () => {
  expect(lanesOf([10, 20, 30], 5)).toEqual([0, 0, 0]);
  expect(lanesOf([10, 12, 14, 15], 5)).toEqual([0, 1, 2, 0]);
});

test('a crowd fills the highest lane', () => {
  expect(lanesOf([1, 2, 3, 4, 5], 10)).toEqual([0, 1, 2, 2, 2]);
});
