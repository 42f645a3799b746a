import { expect, test } from 'vitest';
import { grouped, packagesWords, shareWords } from './analysis-words';

test('large counts can be read, one is not many', () => {
  expect(grouped(368640000)).toBe('368,640,000');
  expect([packagesWords(1), packagesWords(1200)]).toEqual(['1 package', '1,200 packages']);
});

test('a share is never rounded to none or to all', () => {
  expect([shareWords(0, 7), shareWords(1, 1000), shareWords(1, 3), shareWords(999, 1000), shareWords(7, 7)]).toEqual([
    '0%',
    'under 1%',
    '33%',
    'over 99%',
    '100%',
  ]);
  expect(shareWords(0, 0)).toBe('0%');
});
