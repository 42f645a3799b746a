import { expect, test } from 'vitest';
import { againstFrontier, partOfNearest } from './against-frontier';

const frontier = [
  [10, 2],
  [6, 6],
  [2, 10],
];

test('a vector is held against the frontier point nearest to it, not the one that gives most', () => {
  expect(partOfNearest([5, 5], [...frontier, [0, 40]])).toBeCloseTo(10 / 12);
  expect(partOfNearest([10, 2], frontier)).toBe(1);
});

test('of two that are as near, the one that gives more together counts', () => {
  expect(
    partOfNearest(
      [5, 5],
      [
        [5, 4],
        [5, 6],
      ],
    ),
  ).toBeCloseTo(10 / 11);
  expect(
    partOfNearest(
      [5, 5],
      [
        [5, 6],
        [5, 4],
      ],
    ),
  ).toBeCloseTo(10 / 11);
});

test('a frontier point that gives nothing together is nothing to be a part of', () => {
  expect(partOfNearest([1, 1], [[-4, 4]])).toBeNull();
  expect(partOfNearest([1, 1], [])).toBeNull();
});

test('median and share of settlements that have nine tenths', () => {
  const found = againstFrontier(
    [
      [6, 6],
      [5, 5],
      [6, 5],
    ],
    frontier,
  );
  expect(found?.points).toBe(3);
  expect(found?.median).toBeCloseTo(11 / 12);
  expect(found?.atLeastNineTenths).toBeCloseTo(2 / 3);
  expect(againstFrontier([[9, 9]], [[10, 10]])?.atLeastNineTenths).toBe(1);
  expect(againstFrontier([], frontier)).toBeNull();
});
