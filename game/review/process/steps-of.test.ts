import fc from 'fast-check';
import { expect, test } from 'vitest';
import { duoWith } from '../../../tests/support/duo-with';
import { Play } from '../../../tests/support/play';
import { duo, six } from '../../../tests/support/scenarios';
import type { Terms } from '../../scenario/id';
import { courseOf } from './course-of';
import { movesOf } from './moves-of';
import { stepType } from './step-type';
import { classOf, stepsOf } from './steps-of';
import { type Among, successionsOf } from './successions-of';

const steps = (play: Play, among: Among = 'all') => stepsOf(successionsOf(movesOf(courseOf(play.log) ?? []), among));

const table = (play: Play, by: string, instrument: string, terms: Terms): string => {
  const to = play.scenario.parties.map(({ id }) => id);
  play.do(by, { type: 'table-proposal', instrument, to, terms, clauses: {} });
  return play.last('proposal-tabled').proposal;
};
const amend = (play: Play, by: string, proposal: string, terms: Terms) =>
  play.do(by, {
    type: 'amend-proposal',
    proposal,
    version: play.state.proposals[proposal]?.versions.length ?? 0,
    terms,
    clauses: {},
  });
const sign = (play: Play, by: string, proposal: string) =>
  play.do(by, {
    type: 'sign-proposal',
    proposal,
    version: play.state.proposals[proposal]?.versions.length ?? 0,
  });

test('with one other party the class as a whole is that towards it', () => {
  const change = fc.integer({ min: -3, max: 3 });
  fc.assert(
    fc.property(change, change, (own, other) => {
      expect(classOf([own, other], 0)).toEqual({ type: stepType(own, other), divided: false });
      expect(classOf([other, own], 1)).toEqual({ type: stepType(own, other), divided: false });
    }),
  );
});

test('a step nobody else loses by and somebody gains by is good for the others, and the other way round', () => {
  const gains = fc.array(fc.nat({ max: 5 }), { minLength: 1, maxLength: 7 });
  fc.assert(
    fc.property(gains, fc.integer({ min: -3, max: 3 }), (others, own) => {
      const some = Math.sign(Math.max(...others));
      expect(classOf([own, ...others], 0)).toEqual({ type: stepType(own, some), divided: false });
      expect(classOf([...others.map((gain) => 0 - gain), own], others.length)).toEqual({
        type: stepType(own, 0 - some),
        divided: false,
      });
    }),
  );
});

test('where the others are divided, the larger sum decides; where it cancels out, nothing is done to them', () => {
  expect(classOf([-1, 5, -3], 0)).toEqual({ type: 'concession', divided: true });
  expect(classOf([-1, 3, -5], 0)).toEqual({ type: 'unfortunate', divided: true });
  expect(classOf([3, 0, -3], 1)).toEqual({ type: 'silent', divided: true });
});

test('two parties dance: what each gives up, and what the other gets', () => {
  const play = new Play(duo).control('start-session', 'advance-phase');
  const norths = table(play, 'north', 'pact', { border: 'closed', levy: 'high' });
  const souths = table(play, 'south', 'pact', { water: 'shared' });
  amend(play, 'north', norths, { water: 'metered', levy: 'high' });
  amend(play, 'south', souths, { water: 'shared', levy: 'low' });
  amend(play, 'north', norths, { border: 'open', water: 'shared', levy: 'low' });
  expect(steps(play).map(({ party, changes, type }) => [party, changes, type])).toEqual([
    ['north', [16 - 18, 8 - 2], 'concession'],
    ['south', [14 - 11, 17 - 18], 'concession'],
    ['north', [20 - 16, 24 - 8], 'fortunate'],
  ]);
});

test('towards six parties: the mayor and the union gain by it, two lose, and it is a concession to them all', () => {
  const play = new Play(six).control('start-session');
  const charter = table(play, 'harbour', 'charter', { jobs: 'five' });
  amend(play, 'harbour', charter, { jobs: 'ten' });
  const [step] = steps(play);
  expect(step).toMatchObject({ changes: [-3, 2, 3, -1, 0, -3], drift: [0, 0, 0, 0, 0, 0] });
  expect(step).toMatchObject({ type: 'concession', divided: true });
  expect(step?.towards.map(({ party, change, type }) => [party, change, type])).toEqual([
    ['city', 2, 'concession'],
    ['port-union', 3, 'concession'],
    ['ministry', -1, 'unfortunate'],
    ['greens', 0, 'concession'],
    ['shipper', -3, 'unfortunate'],
  ]);
});

test('what news, delay and others bring about is drift, not a step of the party', () => {
  const flood = { id: 'flood', title: 'Flood', release: 'by-hand', to: 'everyone', text: 'Rain.', source: 'Invented.' };
  const effects = { points: [{ when: { levy: 'high' }, points: { north: -5 }, why: 'the mills stand under water' }] };
  const play = new Play(duoWith({ injects: [{ ...flood, effects }] })).control('start-session', 'advance-phase');
  table(play, 'north', 'pact', { levy: 'high' });
  play.do('control', { type: 'release-inject', inject: 'flood' });
  const letter = table(play, 'south', 'side-letter', { water: 'metered' });
  sign(sign(play, 'north', letter) && play, 'south', letter);
  play.control('advance-phase');
  table(play, 'north', 'pact', { levy: 'low' });
  const [, last] = steps(play).filter(({ party }) => party === 'north');
  // Patrolled, metered, none after one round: 4 + 4 + 1 − 2; north goes on from its signature under the side letter.
  expect(last).toMatchObject({ changes: [3, -1], drift: [-2, -1] });
  const [pact] = steps(play, 'instrument').filter(({ party }) => party === 'north');
  // High: 4 + 5 + 8 and 3 + 2 + 0, now 4 + 4 + 8 − 5 − 2 and 3 + 5 + 0 − 1. Low: 4 + 4 + 4 − 2 and 3 + 5 + 5 − 1.
  expect(pact).toMatchObject({ drift: [9 - 17, 7 - 5], changes: [10 - 9, 12 - 7], type: 'fortunate' });
});

test('a signature under the version that was its latest move already is no step; under another it is', () => {
  const play = new Play(duo).control('start-session', 'advance-phase');
  const pact = table(play, 'north', 'pact', { levy: 'low' });
  const other = table(play, 'south', 'pact', { levy: 'none', water: 'shared' });
  sign(play, 'north', pact);
  expect(steps(play)).toEqual([]);
  sign(play, 'north', other);
  expect(steps(play)).toMatchObject([{ party: 'north', changes: [11 - 13, 18 - 10], type: 'concession' }]);
});
