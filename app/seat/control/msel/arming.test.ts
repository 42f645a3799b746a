import { expect, test } from 'vitest';
import type { Release } from '../../../../game/scenario/inject';
import { duoWith } from '../../../../tests/support/duo-with';
import { Play } from '../../../../tests/support/play';
import { type Arming, armedBy, armingOf } from './arming';

const known = (pace = 1) => {
  const play = new Play(duoWith(), { pace }).control('start-session', 'advance-phase');
  const { state } = play;
  if (!state.scenario) throw new Error('no scenario');
  return { play, state, scenario: state.scenario };
};
const moment = { round: 'first', phase: 'talks', minute: 4 };
const with_ = (more: Partial<Arming>): Arming => ({ ...armingOf(known(), 'by-hand'), ...more });
const armed = (more: Partial<Arming>, at = 0) => armedBy(known(), with_(more), known().play.now + at * 60_000);

test.each<[string, Release]>([
  ['by hand', 'by-hand'],
  ['a moment', { at: moment }],
  ['a party', { when: { tabledBy: 'south' } }],
  ['terms', { when: { tabled: { levy: ['low', 'high'], water: ['shared'] } } }],
  ['terms in force', { when: { inForce: { levy: ['low'] } } }],
  ['a score', { when: { score: { party: 'south', atLeast: -3 } } }],
  ['inaction', { when: { by: moment, without: { tabledBy: 'south' } } }],
])('what an inject waits for comes back as it was: %s', (_, release) => {
  for (const pace of [1, 0.5]) {
    const now = known(pace);
    expect(armedBy(now, armingOf(now, release), now.play.now)).toEqual({ release });
  }
});

test('minutes are typed as those of this session, and kept as those of the scenario', () => {
  const now = known(0.5);
  expect(armingOf(now, { at: moment }).minute).toBe('2');
  expect(armedBy(now, { ...armingOf(now, { at: moment }), minute: '3,5' }, 0)).toEqual({
    release: { at: { ...moment, minute: 7 } },
  });
});

test('where no clock runs a moment is the start of its phase, and there are no minutes from now', () => {
  const now = known(0);
  expect(armedBy(now, { ...armingOf(now, { at: moment }), minute: 'x' }, 0)).toEqual({
    release: { at: { ...moment, minute: 0 } },
  });
  expect(armedBy(now, { ...armingOf(now, 'by-hand'), how: 'from-now' }, 0)).toHaveProperty('fault');
});

test('minutes from now count from what the clock has run, and the rules bring it then', () => {
  const { play, scenario } = known();
  play.now += 60_000;
  play.control('pause-clock');
  play.now += 600_000;
  play.control('resume-clock');
  const wrote = armedBy({ state: play.state, scenario }, with_({ how: 'from-now', fromNow: '2' }), play.now);
  if (!('release' in wrote)) throw new Error(wrote.fault);
  const asked = play.now;
  const words = { title: 'Snow', text: 'It snows.', to: 'everyone' as const, texts: {} };
  play.do('control', { type: 'write-inject', ...words, release: wrote.release });
  play.now = asked + 2 * 60_000 - 1_000;
  expect(play.refused('server', { type: 'release-due' })).toBe('nothing-due');
  play.server({ type: 'release-due' });
  expect(play.last('inject-triggered').cause).toBe('time');
});

test('what cannot be understood is said', () => {
  expect(armed({ how: 'moment', minute: 'soon' })).toEqual({
    fault: 'Give the minute as a number, 0 for the start of the phase.',
  });
  expect(armed({ how: 'from-now', fromNow: '0' })).toEqual({ fault: 'Give the minutes from now as a number above 0.' });
  expect(armed({ how: 'from-now', fromNow: '9000' })).toHaveProperty(
    'fault',
    expect.stringMatching(/^This phase ends/),
  );
  expect(armed({ how: 'score', atLeast: '1.5' })).toEqual({ fault: 'Give the points as a whole number.' });
  const term = { issue: 'levy', options: ['low'] };
  expect(armed({ how: 'tabled', terms: [{ ...term, options: [] }] })).toHaveProperty('fault');
  expect(armed({ how: 'tabled', terms: [term, term] })).toHaveProperty('fault');
});
