import { expect, test } from 'vitest';
import { duo } from '../../tests/support/scenarios';
import { council, voting } from '../../tests/support/staged';
import type { Terms } from '../scenario/id';
import type { Scenario } from '../scenario/scenario-file';
import { analyse } from './analyse';
import { appraise } from './appraise';
import { openingOf, type Position } from './problem/position';
import { Question } from './question';

function appraised(position: Position, question: Partial<Question> = {}) {
  const asked = Question.parse(question);
  const analysed = analyse(position, asked);
  if (!('answer' in analysed)) throw new Error(analysed.why);
  return { ...appraise(position, asked, analysed), answer: analysed.answer };
}

const settled = (scenario: Scenario, terms: Terms): Position => ({
  ...openingOf(scenario),
  agreements: [{ proposal: 'p', instrument: 'pact', signatories: ['north', 'south'], terms, enteredAt: 1, round: 0 }],
});

test('the status quo of the duo, by hand', () => {
  const { terms, scores, rational, onFrontier, left, crossed, contradictions, share, inCore } = appraised(
    openingOf(duo),
  );
  expect(terms).toEqual({ border: 'patrolled', water: 'unshared', levy: 'none' });
  expect(scores).toEqual([10, 11]);
  expect(rational).toEqual([false, true]);
  expect([onFrontier, inCore]).toEqual([false, false]);
  // Shared water: 6 and 9 for 5 and 2. With a low levy: 14 and 17.
  expect(left?.best.scores).toEqual([14, 17]);
  expect([left?.joint, left?.each, left?.distance]).toEqual([10, 4, 6]);
  expect(left?.even.scores).toEqual([14, 17]);
  expect(left?.byParty.map(({ party, gain }) => [party, gain])).toEqual([
    ['north', 8],
    ['south', 7],
  ]);
  expect([crossed, contradictions]).toEqual([[], []]);
  expect(share.every((each) => each > 0 && each < 1)).toBe(true);
});

test('what nobody can improve on leaves nothing, and no coalition blocks it', () => {
  const { onFrontier, left, scores, inCore, rational } = appraised(
    settled(duo, { border: 'patrolled', water: 'shared', levy: 'low' }),
  );
  expect({ scores, onFrontier, left, inCore, rational }).toEqual({
    scores: [14, 17],
    onFrontier: true,
    left: null,
    inCore: true,
    rational: [true, true],
  });
});

test('a red line that what holds crosses is named, with whose it is; beyond the frontier nothing is left', () => {
  const { crossed, scores, onFrontier, left } = appraised(
    settled(duo, { border: 'open', water: 'shared', levy: 'low' }),
  );
  expect(crossed).toEqual([{ party: 'north', line: 'An open border' }]);
  expect({ scores, onFrontier, left }).toEqual({ scores: [20, 24], onFrontier: false, left: null });
});

test('gates that what is in force has to pass stand where the rules of the game have them', () => {
  const of = (terms: Terms) => appraised(settled(voting(), terms)).gates;
  expect(of({ border: 'patrolled', water: 'shared', levy: 'low' })).toEqual([
    { gate: council.id, support: 53, threshold: 50, passes: true },
  ]);
  expect(of({ border: 'patrolled', water: 'shared', levy: 'high' })).toEqual([
    { gate: council.id, support: 45, threshold: 50, passes: false },
  ]);
  expect(of({ border: 'patrolled', water: 'shared', levy: 'none' })).toEqual([]);
});

test('delay counts by the round of the moment, and an end to it stays', () => {
  const later = { ...openingOf(duo), round: 1 };
  const { answer, scores } = appraised(later);
  expect(answer.parties.map(({ delay }) => delay)).toEqual([2, 1]);
  expect(scores).toEqual([8, 10]);
  expect(appraised({ ...settled(duo, { levy: 'low' }), round: 1 }).answer.parties.map(({ delay }) => delay)).toEqual([
    0, 0,
  ]);
});

test('from here, what is in force is kept', () => {
  const { answer } = appraised(settled(duo, { levy: 'low' }), { fromHere: true });
  expect(answer.fixed).toEqual({ levy: 'low' });
  expect(answer.counts.raw).toBe(9);
  expect(Object.keys(answer.zone.options['levy'] ?? {})).toEqual(['low']);
});

test('what holds is on no frontier of packages with other issues fixed', () => {
  const fix = { border: 'closed', water: 'unshared', levy: 'high' };
  const { onFrontier, left, answer } = appraised(openingOf(duo), { fix });
  expect(answer.counts.feasible).toBe(0);
  expect([onFrontier, left]).toEqual([false, null]);
});
