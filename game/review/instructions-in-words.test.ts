import { expect, test } from 'vitest';
import { usual } from '../session/instructions';
import { instructionsInWords, leastInWords } from './instructions-in-words';

test('what a bot was told is said on one line', () => {
  expect(instructionsInWords(usual('hard'))).toBe('hard, may sign, down to its reservation value');
  expect(instructionsInWords({ temperament: 'fair', maySign: false, margin: 5, mayCrossRedLines: true })).toBe(
    'fair, signs nothing, down to 5 points above its reservation value, across its red lines too',
  );
});

test('below the reservation value is said in words, not by a sign', () => {
  expect(leastInWords(-1)).toBe('1 point below its reservation value');
});
