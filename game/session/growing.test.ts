import { expect, test } from 'vitest';
import { Growing } from './growing';

const listOf = (...items: readonly number[]): Growing<number> =>
  items.reduce((list, item) => list.with(item), Growing.empty<number>());

test('a list keeps what it had when others grow out of it', () => {
  const before = listOf(1, 2);
  const [one, other] = [before.with(3), before.with(4).with(5)];
  expect([...before]).toEqual([1, 2]);
  expect(one.all).toEqual([1, 2, 3]);
  expect(other.all).toEqual([1, 2, 4, 5]);
  expect([before.length, one.length, other.length]).toEqual([2, 3, 4]);
  expect(one.all).toBe(one.all);
});

test('lists of the same items are equal, and of others are not', () => {
  expect(listOf(1, 2)).toEqual(listOf(1, 2));
  expect(listOf(1, 2)).not.toEqual(listOf(1, 3));
  expect({ messages: listOf(1, 2) }).not.toEqual({ messages: listOf(2, 1) });
});
