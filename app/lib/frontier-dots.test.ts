import { expect, test } from 'vitest';
import { dotsOf, leastSurplus, radiusOf } from './frontier-dots';

const axes = { across: 1, up: 0 };
const reservations = [10, 10, 10];

test('the others are those on neither axis; between two parties there is none', () => {
  expect(leastSurplus([1, 2, 14], reservations, axes)).toBe(4);
  expect(leastSurplus([1, 2], [10, 10], axes)).toBeNull();
  expect(radiusOf(20)).toBeGreaterThan(radiusOf(-20));
});

test('scores that the two cannot tell apart are one dot, known packages first', () => {
  const zone = [{ scores: [20, 30, 12], many: 3, terms: { levy: 'low' } }];
  const frontier = [
    [20, 30, 25],
    [20, 30, 12],
    [5, 40, 9],
  ];
  const dots = dotsOf({ frontier, zone, packages: [], reservations, axes });
  expect(dots).toEqual([
    {
      id: 'dot 30 20',
      at: { x: 30, y: 20 },
      scores: [20, 30, 12],
      count: 2,
      surplus: 2,
      inZone: true,
      terms: { levy: 'low' },
      many: 3,
    },
    {
      id: 'dot 40 5',
      at: { x: 40, y: 5 },
      scores: [5, 40, 9],
      count: 1,
      surplus: -1,
      inZone: false,
      terms: null,
      many: 0,
    },
  ]);
});
