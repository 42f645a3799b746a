import { expect, test } from 'vitest';
import { duoWith } from '../../tests/support/duo-with';
import { Play } from '../../tests/support/play';
import type { Release } from '../scenario/inject';
import { happeningWords, releaseWords } from './release-words';

const loaded = duoWith();
const [border] = loaded.issues;
const held = { ...loaded, issues: loaded.issues.slice(1), held: border ? [{ ...border, held: 'open' }] : [] };
const said = (release: Release, pace = 1) => releaseWords(new Play(held, { pace }).state, release);

test('a moment is told in the minutes of the session, or as the start of its phase where no clock runs', () => {
  const release = { at: { round: 'first', phase: 'talks', minute: 3 } };
  expect(said(release)).toBe('at minute 3 of Talks in First round');
  expect(said(release, 0.5)).toBe('at minute 1.5 of Talks in First round');
  expect(said(release, 0)).toBe('at the start of Talks in First round');
  expect(said({ at: { ...release.at, minute: 0 } })).toBe('at the start of Talks in First round');
});

test('a phase with minutes of its own counts those', () => {
  const length = loaded.rounds.flatMap(({ phases }) => phases.map(({ minutes }) => minutes));
  const timetable = length.map((minutes, index) => (index === 1 ? minutes * 3 : minutes));
  const { state } = new Play(loaded, { setup: { timetable } });
  expect(releaseWords(state, { at: { round: 'first', phase: 'talks', minute: 2 } })).toBe(
    'at minute 6 of Talks in First round',
  );
});

test('a condition names the issue and the options any of which will do', () => {
  expect(said({ when: { tabled: { levy: 'low' } } })).toBe('when levy “low” is tabled');
  expect(said({ when: { inForce: { levy: ['low', 'high'], water: 'shared' } } })).toBe(
    'when levy “low” or “high” and water “shared” are in force together',
  );
  expect(said({ when: { tabled: { levy: 'low', border: 'open' } } })).toBe(
    'when levy “low” and border “open” are tabled together',
  );
  expect(said({ when: { tabled: {} } })).toBe('when anything is tabled');
});

test('what waits for something not to happen, for a score, for a party, or for a hand', () => {
  const by = { round: 'first', phase: 'statements', minute: 5 };
  expect(said({ when: { by, without: { inForce: { water: 'shared' } } } })).toBe(
    'by minute 5 of Statements, unless water “shared” is in force',
  );
  expect(said({ when: { score: { party: 'north', atLeast: -4 } } })).toBe('when North’s score reaches −4');
  expect(said({ when: { tabledBy: 'south' } })).toBe('when South tables anything');
  expect(said('by-hand')).toBe('by hand only');
});

test.each([
  [{ tabledBy: 'south' }, 'South tabled something', 'South had tabled nothing'],
  [{ tabled: { levy: 'low' } }, 'levy “low” was tabled', 'levy “low” had not been tabled'],
  [
    { inForce: { levy: 'low', water: 'shared' } },
    'levy “low” and water “shared” came into force together',
    'levy “low” and water “shared” were not in force together',
  ],
])('%j: it happened, or had not', (what, did, didNot) => {
  const { state } = new Play(held);
  expect([happeningWords(state, what, 'did'), happeningWords(state, what, 'did-not')]).toEqual([did, didNot]);
});
