import { expect, test } from 'vitest';
import { prepare } from '../../../../game/scenario/prepare';
import { publicScenario } from '../../../../game/scenario/publish';
import { voting } from '../../../../tests/support/staged';
import { changeInWords } from './change-in-words';

const scenario = publicScenario(voting());
const nothing = { clauses: [], reservation: 0, delay: 0, round: 0, gates: [] };
const said = (change: object, of = scenario) =>
  changeInWords(of, { ...nothing, ...change }).map(({ words, points }) => (points === null ? words : [words, points]));

test('nothing is said of what does not change', () => {
  expect(said({})).toEqual([]);
});

test('points on options, with their reason if there is one', () => {
  const when = { levy: ['low', 'high'], border: ['open'] };
  expect(said({ clauses: [{ when, points: 2, why: 'after the flood' }] })).toEqual([
    ['levy: low or high; border: open (after the flood)', 2],
  ]);
  expect(said({ clauses: [{ when: { levy: ['none'] }, points: -1 }] })).toEqual([['levy: none', -1]]);
});

test('a clause that names a held issue names it in words', () => {
  const variants = [{ id: 'short', name: 'Short', summary: 'Less.', hold: { border: 'patrolled' } }];
  const held = publicScenario(prepare(voting({ variants }), { variant: 'short', mandate: null }));
  const named = { ...held, held: held.held.map((issue) => ({ ...issue, name: 'The frontier' })) };
  expect(said({ clauses: [{ when: { border: ['open'] }, points: 1 }] }, named)).toEqual([['The frontier: open', 1]]);
});

test('the reservation value, up or down', () => {
  expect(said({ reservation: 2 })).toEqual(['Your reservation value rises by 2: sign for no less.']);
  expect(said({ reservation: -3 })).toEqual(['Your reservation value falls by 3: you can sign for less.']);
});

test('the cost of delay, in the round it is added to', () => {
  expect(said({ delay: 1, round: 1 })).toEqual([
    '“The mills stand still” costs you 1 point more at the end of Second.',
  ]);
  expect(said({ delay: -2 })).toEqual(['“The mills stand still” costs you 2 points less at the end of First.']);
});

test('support at home, and for how long', () => {
  const gate = { gate: 'council', support: [], threshold: 4, until: 0 };
  expect(said({ gates: [gate] })).toEqual([
    'What it takes to pass Council of North rises by 4, until the end of First.',
  ]);
  const lasting = { ...gate, threshold: -1, until: null, support: [{ when: { levy: ['low'] }, points: -4 }] };
  expect(said({ gates: [lasting] })).toEqual([
    'What it takes to pass Council of North falls by 1.',
    ['Support at Council of North: levy: low', -4],
  ]);
});
