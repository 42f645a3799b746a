import { expect, test } from 'vitest';
import { lineWidth, onLine, spotsFor } from './network-layout';

test.each([2, 3, 4, 5, 6, 7, 8])('%i parties stand apart, inside the drawing', (parties) => {
  const spots = spotsFor(parties);
  expect(spots).toHaveLength(parties);
  for (const [index, { x, y }] of spots.entries()) {
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(10);
    expect(Math.max(x, y)).toBeLessThanOrEqual(90);
    for (const other of spots.slice(index + 1)) expect(Math.hypot(x - other.x, y - other.y)).toBeGreaterThan(20);
  }
});

test('two stand side by side, four in the corners', () => {
  const [left, right] = spotsFor(2);
  expect(left?.y).toBeCloseTo(right?.y ?? 0);
  expect(spotsFor(4).map(({ x, y }) => [x < 50, y < 46])).toEqual([
    [true, true],
    [false, true],
    [false, false],
    [true, false],
  ]);
});

test('a line is as wide as there were messages, and the numbers of two that cross stand apart', () => {
  expect(lineWidth(10, 10)).toBeGreaterThan(lineWidth(5, 10));
  expect(lineWidth(0, 10)).toBe(1);
  const [a, b, c, d] = spotsFor(4);
  const at = (from: typeof a, to: typeof a, share: number) => (from?.x ?? 0) + share * ((to?.x ?? 0) - (from?.x ?? 0));
  expect(at(a, c, onLine([0, 2], 4))).not.toBeCloseTo(at(b, d, onLine([1, 3], 4)));
});
