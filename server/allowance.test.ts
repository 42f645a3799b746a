import { expect, test } from 'vitest';
import { createAllowance, sharedBeyond } from './allowance';

test('so much as there is, in parts of any size, and then nothing', async () => {
  const { take, left, wait } = createAllowance(10, 60);
  expect(await take('a', 4)).toBe(true);
  expect(await take('a', 6)).toBe(true);
  expect(await left('a')).toBe(false);
  expect(await take('a')).toBe(false);
  expect(await take('b')).toBe(true);
  const seconds = await wait('a');
  expect(seconds).toBeGreaterThan(0);
  expect(seconds).toBeLessThanOrEqual(60);
});

test('however many strangers come, few names are kept; those that came first keep theirs', () => {
  const nameOf = sharedBeyond(100, 60);
  const names = new Set(Array.from({ length: 20_000 }, (_, index) => nameOf(`stranger ${index}`)));
  expect(names.size).toBeLessThanOrEqual(100 + 4_096);
  expect(nameOf('stranger 7')).toBe('stranger 7');
  expect(nameOf('stranger 19999')).toMatch(/^shared \d+$/);
});
