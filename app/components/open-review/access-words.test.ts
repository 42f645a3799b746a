import { expect, test } from 'vitest';
import { accessWords } from './access-words';

test('it is said who may read how much', () => {
  expect(accessWords(null)).toMatch(/^Only the control room/);
  expect(accessWords({ talk: true, notes: false })).toBe('Everyone may read the whole review.');
  expect(accessWords({ talk: false, notes: true })).toBe(
    'Everyone may read the review without private talk, and the notes of the white cell.',
  );
});
