import { expect, test } from 'vitest';
import { duo } from '../../../tests/support/scenarios';
import { openingOf } from '../../analysis/problem/position';
import { statusQuo } from '../../scoring/outcome';
import { issueChanges, logrollingBy, logrollingOfMoves, logrollingOfSteps } from './logrolling';
import type { Offer } from './moves-of';

const here = openingOf(duo);
const quo = statusQuo(here.scenario);
const offerOf = (version: number, terms: Readonly<Record<string, string>>): Offer => ({
  move: {
    position: version,
    at: 0,
    party: 'north',
    kind: version === 1 ? 'tabled' : 'amended',
    proposal: 'one',
    version,
    instrument: 'pact',
    audience: 'everyone',
    brings: { ...quo, ...terms },
    scores: [],
  },
  terms,
  here,
});

test('changes one after another, in the order of the issues: an interaction counts with the last of its issues', () => {
  const open = { ...quo, border: 'open', water: 'shared' };
  expect(issueChanges(here, quo, open)).toEqual([
    { issue: 'border', points: [3, 5] },
    { issue: 'water', points: [1 + 3, 7 + 2] },
  ]);
  expect(issueChanges(here, { ...quo, water: 'metered' }, open)).toEqual([
    { issue: 'border', points: [3 + 3, 5 + 2] },
    { issue: 'water', points: [2, 4] },
  ]);
  expect(issueChanges(here, open, open)).toEqual([]);
});

test('water for the levy: north gives a point for three, and so does south', () => {
  const [first] = logrollingOfMoves([offerOf(1, { water: 'metered', levy: 'low' })]);
  expect(first).toMatchObject({ party: 'north', from: null, to: 1, index: 0.5 });
  expect(first?.pairs).toEqual([
    { party: 'south', index: 0.5, mover: { given: 1, gained: 3 }, other: { given: 1, gained: 3 }, logroll: true },
  ]);
});

test('against its own earlier move only what it changed counts', () => {
  const [earlier, later] = [offerOf(1, { water: 'metered' }), offerOf(2, { water: 'metered', levy: 'low' })];
  const [step] = logrollingOfSteps([{ earlier, later, was: earlier.move.brings }]);
  expect(step).toMatchObject({ from: 1, to: 2, issues: [{ issue: 'levy', points: [3, -1] }], index: 0 });
});

test('a version said twice by the same party is traded once', () => {
  const offer = offerOf(1, { water: 'metered' });
  const signed: Offer = { ...offer, move: { ...offer.move, position: 9, kind: 'signed' } };
  expect(logrollingOfMoves([offer, signed]).map(({ to }) => to)).toEqual([1]);
});

test('by party: its own moves alone, and the moves in which it rolled a log', () => {
  const offers = [offerOf(1, { water: 'metered', levy: 'low' }), offerOf(2, { levy: 'low' }), offerOf(3, {})];
  // The second gives north 3 for a point of south's: 8 points traded by half, and 4 not at all.
  expect(logrollingBy(['north', 'south'], logrollingOfMoves(offers))).toEqual([
    { party: 'north', index: 4 / 12, logrolls: 1 },
    { party: 'south', index: null, logrolls: 0 },
  ]);
});
