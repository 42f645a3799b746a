import { expect, test } from 'vitest';
import { leftoverNotes, suggestionWords, tablesWords } from './seating-words';

const four = (size: number, tables: number) => ({ parties: 4, size, tables });
const card = {
  parties: [{ id: 'us', name: 'United States', letters: 'US', shape: '', colour: { light: '', dark: '' } }],
};

test.each([
  [four(4, 1), 'One table of 4 people', 'one person a delegation.'],
  [four(30, 7), '7 tables of 4 or 5 people', 'one person a delegation, and 2 people left over.'],
  [four(30, 4), '4 tables of 7 or 8 people', 'two people a delegation, in 2 of them one fewer.'],
  [four(3, 1), 'One table of 3 people', '1 chair stays empty; a delegation can stay away, or you sit in.'],
])('%j', (sized, tables, words) => {
  expect([tablesWords(sized), suggestionWords(sized)]).toEqual([tables, words]);
});

test('mirrors are told as pairs only where they are', () => {
  expect(leftoverNotes(four(30, 7), card).mirror).toContain('at 2 tables two people play United States');
  expect(leftoverNotes(four(5, 1), card).mirror).toContain('one person more');
});
