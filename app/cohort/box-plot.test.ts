import { expect, test } from 'vitest';
import { acrossIn, spotsOf } from './box-plot';

const across = acrossIn([0, 100], 220, 10);

test('the scale goes from edge to edge', () => {
  expect([0, 50, 100].map(across)).toEqual([10, 110, 210]);
});

test('points of the same score stand beside each other, and stay within the row', () => {
  const many = Array.from({ length: 20 }, (_, index) => ({ session: `s${index}`, score: 50 }));
  const spots = spotsOf([...many, { session: 'other', score: 90 }], across);
  expect(spots.slice(0, 4).map(({ away }) => away)).toEqual([0, -5, 5, -10]);
  expect(Math.max(...spots.map(({ away }) => Math.abs(away)))).toBe(15);
  expect(spots.at(-1)).toEqual({ session: 'other', score: 90, x: 190, away: 0 });
});
