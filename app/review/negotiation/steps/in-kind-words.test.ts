import { expect, test } from 'vitest';
import { duo } from '../../../../tests/support/scenarios';
import { inKindFigure, inKindWords } from './in-kind-words';

const answers = (correlation: number | null, party = 'north', towards = 'south') => ({
  ...{ party, towards, pairs: 4, correlation },
});

test.each([
  [0.617, '+0.62 (4)'],
  [-1, '−1.00 (4)'],
  [-0.001, '0.00 (4)'],
  [null, '–'],
])('%s reads %s', (correlation, words) => expect(inKindFigure(answers(correlation))).toBe(words));

test('who answered in kind and who did the opposite, said only where it is clear', () => {
  expect(inKindWords(duo, [answers(0.9), answers(-0.5, 'south', 'north')])).toBe(
    'Answered in kind: North to South. Took when given to: South to North.',
  );
  expect(inKindWords(duo, [answers(0.2)])).toBe('No party clearly did, and none clearly did the opposite.');
  expect(inKindWords(duo, [answers(0.2), answers(null, 'south', 'north')])).toBe(
    'No party clearly did, and none clearly did the opposite. Between the others there were too few steps to tell.',
  );
  expect(inKindWords(duo, [answers(null)])).toBe('There were too few steps to tell.');
});
