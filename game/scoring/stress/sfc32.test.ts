import { expect, test } from 'vitest';
import { generatorOf, sfc32 } from './sfc32';

const take = (next: () => number, count: number) => Array.from({ length: count }, next);

// Worked out apart from this code, with integers of any length.
test.each([
  [[1, 2, 3] as const, [1936341825, 3001364500, 1029104839, 3987121759, 92551270]],
  [[0xdeadbeef, 0x80000000, 0xffffffff] as const, [677781820, 1782959644, 4120760357, 1092715186, 1561488476]],
])('the generator from %j', (words, expected) => {
  const next = sfc32([...words]);
  expect(take(next, 5).map((number) => number * 2 ** 32)).toEqual(expected);
});

test('a seed gives its own numbers, and each purpose other ones', () => {
  const numbers = take(generatorOf('seed', 'stress-test'), 100);
  expect(take(generatorOf('seed', 'stress-test'), 100)).toEqual(numbers);
  expect(take(generatorOf('seed', 'else'), 100)).not.toEqual(numbers);
  expect(take(generatorOf('seed2', 'stress-test'), 100)).not.toEqual(numbers);
});

test('numbers spread evenly over 0 to 1', () => {
  const tenths = new Array<number>(10).fill(0);
  for (const number of take(generatorOf('even', 'spread'), 100_000)) {
    const tenth = Math.floor(number * 10);
    tenths[tenth] = (tenths[tenth] ?? 0) + 1;
  }
  expect(tenths).toHaveLength(10);
  // Five standard deviations of a count of 10,000.
  for (const count of tenths) expect(Math.abs(count - 10_000)).toBeLessThan(5 * 95);
});
