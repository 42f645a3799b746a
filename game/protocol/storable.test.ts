import { expect, test } from 'vitest';
import { isStorable } from './storable';

test.each([
  ['a text', true],
  ['😀 and \\u0000 as somebody types it', true],
  [{ deep: [{ text: 'well' }, null, 1, true] }, true],
  ['a\u0000b', false],
  ['half a sign: \uD83D', false],
  ['\uDE00', false],
  [{ deep: [{ text: 'a\u0000' }] }, false],
  [{ 'a\u0000': 1 }, false],
])('whether a database keeps %j: %s', (value, kept) => {
  expect(isStorable(value)).toBe(kept);
});

test('at any depth', () => {
  const levels = 100_000;
  expect(isStorable(JSON.parse(`${'['.repeat(levels)}"\\u0000"${']'.repeat(levels)}`))).toBe(false);
});
