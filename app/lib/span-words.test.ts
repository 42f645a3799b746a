import { expect, test } from 'vitest';
import { clockWords, lastedWords, minutesWords } from './span-words';

test.each([
  [0, '00:00'],
  [-5_000, '00:00'],
  [461_001, '07:42'],
  [4_062_000, '1:07:42'],
  [3 * 86_400_000 + 3_600_000, '3 d 1 h'],
])('%i ms reads %s', (ms, words) => expect(clockWords(ms)).toBe(words));

test.each([
  [12, '12 min'],
  [0.25, '0.3 min'],
  [150, '2 h 30 min'],
  [4320, '3 d'],
])('%d minutes read %s', (minutes, words) => expect(minutesWords(minutes)).toBe(words));

test.each([
  [0, '0 s'],
  [499, '0 s'],
  [45_500, '46 s'],
  [59_600, '1 min'],
  [130_000, '2 min 10 s'],
  [3_600_000, '1 h'],
  [3_929_000, '1 h 5 min'],
  [3_599_800, '1 h'],
])('%i ms lasted %s', (ms, words) => expect(lastedWords(ms)).toBe(words));
