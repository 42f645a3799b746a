import { expect, test } from 'vitest';
import type { CarryingChange, Vote } from '../../../game/review/votes/vote';
import { publicScenario } from '../../../game/scenario/publish';
import { voting } from '../../../tests/support/staged';
import { besidesWords, decisiveWords, marginWords, supportWords, voteTitle } from './vote-words';

const scenario = publicScenario(voting());
const vote: Vote = {
  ...{ position: 9, at: 0, proposal: 'p', version: 1, instrument: 'pact', gate: 'council', party: 'north' },
  ...{
    terms: { levy: 'low' },
    outcome: { levy: 'low' },
    passed: true,
    how: 'rule',
    support: 53,
    threshold: 50,
    would: [],
  },
  decisive: [
    { clause: { when: { levy: ['low', 'high'] }, points: 8 }, points: 8, without: 45 },
    { clause: null, points: 5, without: 48 },
  ],
};
const change: CarryingChange = {
  ...{ changed: [{ issue: 'levy', from: 'high', to: 'low' }], support: 53, gains: [1, -2], crosses: [], alsoFails: [] },
};

test('a vote in words: where, on what, how it went, and what it could not have passed without', () => {
  expect(voteTitle(scenario, vote)).toBe(
    `Council of North: ${scenario.instruments.find(({ id }) => id === 'pact')?.name}`,
  );
  expect(marginWords(vote)).toBe('passed: support 53, needed 50');
  expect(marginWords({ ...vote, passed: false, how: 'draw' })).toMatch(/^lost: .*, by a draw$/);
  expect(marginWords({ ...vote, how: 'facilitator' })).toMatch(/as the facilitator decided$/);
  expect(decisiveWords(scenario, vote)).toEqual([
    'Without “levy: low” it would have failed at 45.',
    'Had “The mills stand still” not ended, it would have failed at 48.',
  ]);
});

test('a change in words: what it would have come to, and what else it would have met', () => {
  expect([supportWords(change, vote), besidesWords(scenario, change)]).toEqual([
    'Support would have been 53 of 50.',
    '',
  ]);
  expect(supportWords({ ...change, support: null }, vote)).toBe('It would not have needed this vote.');
  expect(besidesWords(scenario, { ...change, crosses: ['north'], alsoFails: ['council'] })).toBe(
    ' It would have crossed a red line of North. But it would have failed at Council of North.',
  );
});
