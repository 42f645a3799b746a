import { expect, test } from 'vitest';
import { duoWith } from '../../../../tests/support/duo-with';
import { Play } from '../../../../tests/support/play';
import { timeOfDay } from '../../../lib/span-words';
import { dueWords, nextByClock } from './due-words';

const wire = { text: 'News.', source: 'Invented.', to: 'everyone' };
const inject = (id: string, round: string, phase: string, minute: number) => ({
  ...wire,
  id,
  title: id,
  release: { at: { round, phase, minute } },
});
const idle = { by: { round: 'first', phase: 'talks', minute: 1 }, without: { tabledBy: 'south' } };
const scenario = duoWith({
  injects: [
    inject('later', 'last', 'talks', 1),
    inject('late', 'first', 'talks', 4),
    inject('early', 'first', 'talks', 2),
    inject('past', 'first', 'statements', 1),
    { ...wire, id: 'idle', title: 'idle', release: { when: idle } },
  ],
});
const minutes = scenario.rounds.flatMap(({ phases }) => phases.map((phase) => phase.minutes));
const playOf = (pace = 1) => {
  const play = new Play(scenario, { pace }).control('start-session');
  if (pace > 0) play.do('control', { type: 'skip-inject', inject: 'past' });
  return play.control('advance-phase');
};
const said = (play: Play, id: string, later = 0) => {
  const planned = play.state.injects[id];
  if (!planned) throw new Error(`no ${id}`);
  return dueWords(play.state, planned, play.now + later * 60_000);
};
const started = ({ state, now }: Play) => state.clock?.startedAt ?? now;

test('what comes in this phase is told by the time of day and by what is left until then', () => {
  const play = playOf();
  const time = timeOfDay(started(play) + 4 * 60_000);
  expect(said(play, 'late')).toBe(`at ${time}, in 4 min`);
  expect(said(play, 'late', 3.5)).toBe(`at ${time}, in 30 s`);
});

test('while the clock stands still it is told by what the clock has still to run', () => {
  const play = playOf();
  play.now += 119_000;
  expect(said(play.control('pause-clock'), 'late')).toBe('2 min after the clock goes on');
});

test('what comes in a later phase is told by the timetable, as far as that goes', () => {
  const play = playOf();
  const phases = play.state.scenario?.rounds.flatMap(({ id, phases: all }) => all.map((phase) => `${id} ${phase.id}`));
  const between = minutes.slice(2, phases?.indexOf('last talks')).reduce((sum, each) => sum + each, 0);
  const at = (play.state.clock?.deadline ?? 0) + (between + 1) * 60_000;
  expect(said(play, 'later')).toBe(`about ${timeOfDay(at)}, if nothing is moved`);
});

test('where no clock runs, what waits for inaction comes when the phase ends, and later moments are unknown', () => {
  const play = playOf(0);
  expect(said(play, 'idle')).toBe('when the phase ends');
  expect(said(play, 'later')).toBe('');
});

test('what was skipped or has passed does not come by the clock', () => {
  const play = playOf();
  expect(said(play, 'past')).toBe('');
  play.do('control', { type: 'switch-inject', inject: 'late', on: false });
  expect(said(play, 'late')).toBe('');
  play.control('advance-phase');
  expect(said(play, 'late')).toMatch(/^its moment has passed/);
});

test('the next by the clock is the one that comes first, not the one that stands first', () => {
  const play = playOf();
  expect(nextByClock(play.state)?.inject.id).toBe('idle');
  play.do('control', { type: 'skip-inject', inject: 'idle' });
  expect(nextByClock(play.state)?.inject.id).toBe('early');
  for (const id of ['early', 'late']) play.do('control', { type: 'skip-inject', inject: id });
  expect(nextByClock(play.state)?.inject.id).toBe('later');
  expect(nextByClock(play.control('pause-clock').state)).toBeNull();
});
