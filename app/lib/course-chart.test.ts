import { expect, test } from 'vitest';
import { logHeight, stepPath, topOf } from './course-chart';

const scale = { along: (position: number) => position / 10, up: (value: number) => value / 4 };

test('a line is level until the next event, then goes straight to what holds from there', () => {
  const steps = [
    { position: 2, value: 4 },
    { position: 5, value: 1 },
  ];
  expect(stepPath(steps, 10, scale)).toBe('M20 0H50V75H100');
  expect(stepPath([], 10, scale)).toBe('');
});

test('counts stand by their powers of ten, none at the foot and the most at the top', () => {
  expect([0, 999, 999_999].map((count) => logHeight(count, 999_999))).toEqual([0, 0.5, 1]);
  expect(logHeight(0, 0)).toBe(0);
});

test('the top of a scale is round and no lower than what it holds', () => {
  expect([[], [0], [1], [7], [23, 94], [100], [101]].map(topOf)).toEqual([1, 1, 1, 8, 100, 100, 200]);
});
