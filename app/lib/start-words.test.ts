import { expect, test } from 'vitest';
import { timeOfDay } from './span-words';
import { lateWords, startOf } from './start-words';

const startsAt = 1_795_000_000_000;
const time = timeOfDay(startsAt);

test('what is to start is counted down, with its date while it is far', () => {
  expect(startOf(startsAt, startsAt - 754_000)).toEqual({ at: `Starts at ${time}`, left: '12:34', late: 0 });
  expect(startOf(startsAt, startsAt - 3 * 86_400_000)).toEqual({
    at: `Starts on Wednesday 18 November, ${time}`,
    left: '3 d 0 h',
    late: 0,
  });
});

test('what should have started says how late it is', () => {
  expect(startOf(startsAt, startsAt)).toEqual({ at: `Was to start at ${time}`, left: null, late: 0 });
  expect(startOf(startsAt, startsAt + 299_000).late).toBe(4);
  expect([0, 1, 4, 80, 125].map(lateWords)).toEqual([
    'now',
    '1 minute late',
    '4 minutes late',
    '80 minutes late',
    '2 h 5 min late',
  ]);
});
