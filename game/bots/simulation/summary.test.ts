import { expect, test } from 'vitest';
import { madeUpSession } from '../../../tests/support/made-up-session';
import { duo } from '../../../tests/support/scenarios';
import { publicScenario } from '../../scenario/publish';
import { summaryOf } from './summary';

const open = { border: 'open', water: 'shared', levy: 'low' };
const sessions = [
  madeUpSession(1, { tier: 'settlement', round: 0, outcome: open, scores: [14, 6], inForce: ['pact', 'side-letter'] }),
  madeUpSession(2, {
    tier: 'settlement',
    round: 1,
    outcome: { ...open, levy: 'none' },
    scores: [8, 12],
    inForce: ['pact'],
  }),
  madeUpSession(3, { tier: 'partial', round: 1, scores: [10, 10], inForce: ['side-letter'], failed: ['pact', 'pact'] }),
  madeUpSession(4, { scores: [4, 4] }),
  madeUpSession(5, null),
];
const summary = summaryOf(publicScenario(duo), sessions);

test('only sessions that ended are counted', () => {
  expect(summary.ended).toBe(4);
  expect(summary.tiers).toEqual({ settlement: 2, partial: 1, 'no-deal': 1 });
});

test('scores of a party: their spread, who reached the reservation value, and by how much on average', () => {
  const [north, south] = summary.parties;
  expect(north).toEqual({
    party: 'north',
    score: { min: 4, quarter: 7, median: 9, threeQuarters: 11, max: 14, mean: 9 },
    reached: 0.75,
    above: 1,
  });
  expect(south).toMatchObject({ party: 'south', reached: 0.5, above: 0 });
});

test('agreements are counted in the round in which they entered into force', () => {
  expect(summary.rounds).toEqual([
    { round: 'first', settlement: 1, partial: 0 },
    { round: 'last', settlement: 1, partial: 1 },
  ]);
});

test('options are counted over settlements alone', () => {
  expect(summary.options).toEqual({
    border: { patrolled: 0, open: 2, closed: 0 },
    water: { unshared: 0, shared: 2, metered: 0 },
    levy: { none: 1, low: 1, high: 0 },
  });
});

test('instruments in force are counted by session, failures at home one by one', () => {
  expect(summary.instruments).toEqual([
    { instrument: 'pact', inForce: 2, failed: 2 },
    { instrument: 'side-letter', inForce: 2, failed: 0 },
  ]);
  expect(summary.failedAtHome).toBe(1);
});

test('where nothing ended there are no scores to tell of', () => {
  const none = summaryOf(publicScenario(duo), [madeUpSession(1, null)]);
  expect(none).toMatchObject({ ended: 0, parties: [] });
});
