import { expect, test } from 'vitest';
import { Headcount } from './headcount';

test('as many as there may be, each key for itself, and nothing is kept of who left', () => {
  const count = new Headcount(2);
  expect([count.enter('a'), count.enter('a'), count.enter('a'), count.enter('b')]).toEqual([true, true, false, true]);
  count.leave('a');
  expect(count.enter('a')).toBe(true);
  for (const key of ['a', 'a', 'b']) count.leave(key);
  expect(count.size).toBe(0);
});
