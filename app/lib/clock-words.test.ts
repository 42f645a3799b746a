import { describe, expect, test } from 'vitest';
import type { Clock } from '../../game/session/state';
import { pauseWords, spokenOf, standingOf, titleTime } from './clock-words';

const deadline = 1_000_000;
const running: Clock = {
  startedAt: 0,
  deadline,
  paused: false,
  pausedAt: null,
  pausedFor: 0,
  pauseReason: null,
  remaining: null,
  waitingFor: null,
  extended: false,
  overdue: false,
};
const paused: Clock = { ...running, deadline: null, paused: true, remaining: 462_000 };
const unclocked: Clock = { ...running, deadline: null };
const overdue: Clock = { ...running, overdue: true };

/** What is said from `from` seconds before the end on, a second at a time, without what is said again. */
function heard(from: number, clock = running): string[] {
  const said = Array.from({ length: from + 3 }, (_, second) => spokenOf(clock, deadline - (from - second) * 1_000));
  return said.filter((words, index) => words !== '' && words !== said[index - 1]);
}

describe('aloud', () => {
  test('five minutes, one, ten seconds, and the end: once each, and nothing between', () => {
    expect(heard(400)).toEqual(['Five minutes left.', 'One minute left.', 'Ten seconds left.', 'Time is up.']);
  });

  test('a page that comes at three minutes is not told of five', () => {
    expect(heard(180)).toEqual(['One minute left.', 'Ten seconds left.', 'Time is up.']);
  });

  test('where no clock runs nothing is said; a pause is, with its reason', () => {
    expect(heard(400, unclocked)).toEqual([]);
    expect(heard(400, paused)).toEqual(['The clock is paused.']);
    expect(heard(400, { ...paused, pauseReason: 'lunch' })).toEqual(['Paused: lunch.']);
  });
});

test('the last minute and the last ten seconds begin when the clock shows them', () => {
  const at = (left: number) => standingOf(running, deadline - left);
  expect([60_001, 60_000, 10_001, 10_000, 1, 0, -5].map(at)).toEqual([
    'running',
    'last minute',
    'last minute',
    'ten seconds',
    'ten seconds',
    'time is up',
    'time is up',
  ]);
  expect([standingOf(paused, 0), standingOf(unclocked, 0), standingOf(overdue, deadline + 9)]).toEqual([
    'paused',
    'no clock',
    'time is up',
  ]);
});

test('a reason that is a sentence already gets no second full stop', () => {
  expect(pauseWords({ pauseReason: 'The screen has failed.' })).toBe('Paused: The screen has failed.');
});

test('the title has the time, and says when it stands still or is up', () => {
  const titles = [running, paused, { ...paused, remaining: null }, unclocked, overdue, null];
  expect(titles.map((clock) => titleTime(clock, deadline - 461_001))).toEqual([
    '07:42',
    'Paused 07:42',
    'Paused',
    '',
    'Time is up',
    '',
  ]);
});
