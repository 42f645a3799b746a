import { expect, test } from 'vitest';
import { agoWords } from './ago-words';

const minute = 60_000;

test.each([
  [null, 'never'],
  [0, 'now'],
  [59_999, 'now'],
  [-5_000, 'now'],
  [minute, '1 min'],
  [89 * minute, '89 min'],
  [90 * minute, '2 h'],
  [3 * 1_440 * minute, '3 d'],
])('%s ms ago is "%s"', (ago, words) => {
  expect(agoWords(ago === null ? null : 10_000_000_000 - ago, 10_000_000_000)).toBe(words);
});
