import { expect, test } from 'vitest';
import { Play } from '../../../tests/support/play';
import { duo } from '../../../tests/support/scenarios';
import { endingOf } from './ending-of';

const minute = 60_000;
const startsAt = 2_000_000;
const [first = 0, second = 0] = duo.rounds.flatMap(({ phases }) => phases.map(({ minutes }) => minutes));
const started = (late: number, timetable: number[] | null = null) => {
  const play = new Play(duo, { setup: { startsAt, timetable }, now: 1_000_000 });
  play.now = startsAt + late * minute - 1_000;
  return play.control('start-session');
};
const ending = (play: Play) => endingOf(play.state, play.now);

test('a session that starts late ends its phases late, and what is cut is made up for', () => {
  const play = started(4);
  const planned = startsAt + first * minute;
  expect(ending(play)).toEqual({ planned, expected: planned + 4 * minute, late: 4 });
  play.do('control', { type: 'adjust-clock', minutes: -4 });
  expect(ending(play)?.late).toBe(0);
});

test('while the clock is paused it grows later, and the next phase begins with that', () => {
  const play = started(0).control('pause-clock');
  play.now += 3 * minute;
  expect(ending(play)?.late).toBe(3);
  play.control('resume-clock');
  play.now = play.state.clock?.deadline ?? 0;
  play.server({ type: 'deadline-passed', deadline: play.now });
  expect(ending(play)).toMatchObject({ planned: startsAt + (first + second) * minute, late: 3 });
});

test('a timetable counts as it is', () => {
  expect(ending(started(0, [30]))?.planned).toBe(startsAt + 30 * minute);
});

test('without a time to start, or without a clock, nothing is late', () => {
  expect(ending(new Play(duo).control('start-session'))).toBeNull();
  expect(ending(started(0, [0]))).toBeNull();
});
