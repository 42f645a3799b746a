import { expect, test } from 'vitest';
import { slotWords, wholeWords } from './timing-words';

const start = new Date(2026, 10, 26, 23, 40).getTime();
const slot = { round: 'R', phase: 'P', minutes: 30, starts: 10, ends: 40 };

test('a phase is told by the clock, with the day where it is another', () => {
  expect(slotWords(slot, start)).toBe('23:50 – Fri 27 Nov, 00:20');
  expect(slotWords({ ...slot, ends: 15 }, start)).toBe('23:50 – 23:55');
  expect(slotWords({ ...slot, starts: 30 }, start)).toBe('Fri 27 Nov, 00:10 – 00:20');
  expect(slotWords(slot, null)).toBe('minute 10 to 40');
  expect(slotWords({ ...slot, minutes: 0 }, start)).toBe('no clock');
});

test('the whole is told with its breaks and its end', () => {
  const whole = { length: 105, breaks: 15, startsAt: new Date(2026, 10, 26, 14).getTime(), retimed: false };
  expect(wholeWords(whole)).toBe('Thu 26 Nov, 14:00 – 15:45, 1 h 45 min with 15 min of breaks');
  expect(wholeWords({ ...whole, startsAt: null, retimed: true, breaks: 0 })).toBe(
    '1 h 45 min, by minutes of your own; no start time is set',
  );
  expect(wholeWords({ ...whole, length: 15 })).toBe('no clock runs');
});
