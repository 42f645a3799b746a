import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alongStairs, domainOf, dotsPath, placeIn, staircase, stairPath, ticksOf } from './frontier-chart';

const frame = { left: 0, top: 0, width: 100, height: 100, across: [0, 10], up: [0, 10] } as const;

test('the staircase keeps the pairs that no other beats at both, from left to right', () => {
  const pairs = [
    { x: 1, y: 9 },
    { x: 1, y: 5 },
    { x: 4, y: 7 },
    { x: 3, y: 7 },
    { x: 8, y: 2 },
    { x: 8, y: 2 },
    { x: 5, y: 1 },
  ];
  expect(staircase(pairs)).toEqual([
    { x: 1, y: 9 },
    { x: 4, y: 7 },
    { x: 8, y: 2 },
  ]);
  expect(staircase([])).toEqual([]);
});

const pairs = fc.array(fc.record({ x: fc.integer({ min: -20, max: 20 }), y: fc.integer({ min: -20, max: 20 }) }));

test('a pair is on the staircase just when no pair has as much of both and more of one', () => {
  fc.assert(
    fc.property(pairs, (all) => {
      const stairs = staircase(all);
      for (const pair of all) {
        const beaten = all.some(({ x, y }) => x >= pair.x && y >= pair.y && x + y > pair.x + pair.y);
        expect(stairs.some(({ x, y }) => x === pair.x && y === pair.y)).toBe(!beaten);
      }
      for (const [index, { x, y }] of stairs.entries()) {
        const before = stairs[index - 1];
        if (before) expect([x > before.x, y < before.y]).toEqual([true, true]);
      }
    }),
  );
});

test('the line goes level to a stair and down after it, never through what could not be had', () => {
  const stairs = [
    { x: 2, y: 9 },
    { x: 5, y: 4 },
  ];
  expect(stairPath(stairs, frame)).toBe('M0 10H20V60H50V100');
  expect(stairPath([], frame)).toBe('');
});

test('places along the line lie on it', () => {
  const stairs = [
    { x: 2, y: 9 },
    { x: 5, y: 4 },
  ];
  const places = alongStairs(stairs, frame, 25);
  expect(places).toEqual([
    { x: 20, y: 10 },
    { x: 20, y: 35 },
    { x: 20, y: 60 },
    { x: 35, y: 60 },
    { x: 50, y: 60 },
  ]);
  expect(alongStairs([], frame, 25)).toEqual([]);
});

test('more is to the right and up', () => {
  expect(placeIn(frame)({ x: 10, y: 10 })).toEqual({ x: 100, y: 0 });
  expect(placeIn({ ...frame, left: 40, top: 8 })({ x: 0, y: 5 })).toEqual({ x: 40, y: 58 });
});

test('ticks are round and inside; the edges leave room, even around one score', () => {
  expect(ticksOf([-7, 63], 5)).toEqual([0, 20, 40, 60]);
  expect(ticksOf([41, 47], 6)).toEqual([41, 42, 43, 44, 45, 46, 47]);
  expect(domainOf([10, 50])).toEqual([8, 52]);
  expect(domainOf([7])).toEqual([6, 8]);
  expect(domainOf([])).toEqual([0, 100]);
});

test('dots are one path of circles', () => {
  expect(dotsPath([{ x: 10, y: 20 }], 2)).toBe('M8 20a2 2 0 1 0 4 0a2 2 0 1 0 -4 0');
});
