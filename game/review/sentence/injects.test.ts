import { expect, test } from 'vitest';
import { duoWith } from '../../../tests/support/duo-with';
import { Play } from '../../../tests/support/play';
import type { Release } from '../../scenario/inject';
import type { Command } from '../../session/commands';
import { inWords } from '../sentence';

const wire = { id: 'rain', title: 'Rain', text: 'It rains.', to: 'everyone', source: 'Invented.' };
const playOf = (release: Release) =>
  new Play(duoWith({ injects: [{ ...wire, release }] })).control('start-session', 'advance-phase');
const at = (minute: number) => ({ round: 'first', phase: 'talks', minute });
const table: Command = {
  type: 'table-proposal',
  instrument: 'pact',
  to: ['north'],
  terms: { water: 'shared' },
  clauses: {},
};
const why = (
  play: Play,
  type: 'inject-triggered' | 'inject-skipped' | 'inject-armed' | 'inject-switched' = 'inject-triggered',
) => inWords(play.last(type), play.state).text;
const after = (play: Play, minutes: number): Play => {
  play.now += minutes * 60_000;
  return play.server({ type: 'release-due' });
};

test('[IN13] a moment that came, or that its phase did not wait for', () => {
  expect(why(after(playOf({ at: at(3) }), 3))).toBe('Its moment had come: minute 3 of Talks in First round.');
  expect(why(playOf({ at: at(3) }).control('advance-phase'))).toBe(
    'Its phase ended before its moment came: minute 3 of Talks in First round.',
  );
});

test('[IN13] something that somebody did, with the version that shows it', () => {
  expect(why(playOf({ when: { tabledBy: 'south' } }).do('south', table))).toBe(
    'South tabled something: South, River Pact, version 1.',
  );
  expect(why(playOf({ when: { tabled: { water: 'shared' } } }).do('south', table))).toBe(
    'Water “shared” was tabled: South, River Pact, version 1.',
  );
  expect(why(playOf({ when: { score: { party: 'north', atLeast: -900 } } }))).toBe('North’s score reached −900.');
});

test('[IN13] something that nobody did in time, or that somebody did', () => {
  const idle: Release = { when: { by: at(4), without: { tabledBy: 'south' } } };
  expect(why(after(playOf(idle), 4))).toBe('By minute 4 of Talks in First round, South had tabled nothing.');
  expect(why(playOf(idle).control('advance-phase'))).toBe('When its phase ended, South had tabled nothing.');
  const busy = after(playOf(idle).do('south', table), 4);
  expect(why(busy, 'inject-skipped')).toBe('South tabled something: South, River Pact, version 1.');
  busy.do('control', { type: 'arm-inject', inject: 'rain', release: 'by-hand' });
  expect(why(busy, 'inject-skipped')).toBe('South tabled something: South, River Pact, version 1.');
  expect(why(busy, 'inject-armed')).toBe('Fay keeps it for the hand.');
});

test('[IN13] a hand, and what it was quicker than', () => {
  const release = { type: 'release-inject', inject: 'rain' } as const;
  expect(why(playOf('by-hand').do('control', release))).toBe('Fay released it.');
  expect(why(playOf({ at: at(3) }).do('control', release))).toBe(
    'Fay released it. It was to come at minute 3 of Talks in First round.',
  );
  const skipped = playOf({ at: at(3) }).do('control', { type: 'skip-inject', inject: 'rain' });
  expect(why(skipped, 'inject-skipped')).toBe('Fay skipped it. It was to come at minute 3 of Talks in First round.');
  skipped.do('control', { type: 'arm-inject', inject: 'rain', release: { at: at(5) } });
  expect(why(skipped, 'inject-armed')).toBe('Fay lets it come at minute 5 of Talks in First round.');
  skipped.do('control', { type: 'switch-inject', inject: 'rain', on: false });
  expect(why(skipped, 'inject-switched')).toBe('Fay lets it come by hand only.');
});
