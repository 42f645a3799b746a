import { expect, test } from 'vitest';
import { theilSen } from './theil-sen';

const line = Array.from({ length: 20 }, (_, x) => ({ x, y: 3 * x + 7 }));

test('the slope of a line is its slope, also when a quarter of the points are far off', () => {
  expect(theilSen(line)).toBe(3);
  expect(theilSen(line.map((point) => (point.x % 4 === 0 ? { ...point, y: 1_000 } : point)))).toBeCloseTo(3, 0);
  expect(theilSen(line.map(({ x }) => ({ x, y: 5 })))).toBe(0);
});

test('of less than two points there is no slope', () => {
  expect(theilSen([])).toBe(0);
  expect(theilSen(line.slice(0, 1))).toBe(0);
});
