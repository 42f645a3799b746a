import { expect, test } from 'vitest';
import { keepingWords, leavingWords, sizeWords, uptimeWords, wantsCopy } from './admin-words';

const hour = 3_600_000;

test('sizes are said in the largest unit of which there is one', () => {
  expect([0, 1_023, 1_024, 1_536, 150 * 1_024 ** 2, 3 * 1_024 ** 3].map(sizeWords)).toEqual([
    '0 bytes',
    '1023 bytes',
    '1.0 KB',
    '1.5 KB',
    '150 MB',
    '3.0 GB',
  ]);
});

test('how long it has run', () => {
  expect([0, 59 * 60_000, hour * 5 + 60_000, hour * 51].map(uptimeWords)).toEqual([
    '0 min',
    '59 min',
    '5 h 1 min',
    '2 d 3 h',
  ]);
});

test('what will go is said before it goes', () => {
  expect(keepingWords(null, 30).slice(0, 2)).toEqual([
    'Finished sessions are kept until a host deletes them.',
    'Practice that was left unfinished is deleted after 30 days.',
  ]);
  expect(keepingWords(90, null)[0]).toContain('90 days after');
  const session = { session: 's', title: 'Tuesday', goesAt: 1_800_000_000_000 };
  expect(leavingWords({ ...session, why: 'finished' }, session.goesAt)).toBe('finished: within the hour');
  expect(leavingWords({ ...session, why: 'practice' }, 0)).toBe('practice, left unfinished: 15 Jan 2027');
});

test('a copy is wanted when there is none, and when the last is a week old', () => {
  expect([wantsCopy(null, 0), wantsCopy(0, hour), wantsCopy(0, hour * 24 * 8)]).toEqual([true, false, true]);
});
