import { expect, test } from 'vitest';
import { clockWords, minutesWords } from './span-words';

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
