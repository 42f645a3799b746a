import { expect, test } from 'vitest';
import { publicScenario } from '../../../../game/scenario/publish';
import { duo } from '../../../../tests/support/scenarios';
import { unchanged, versionChanges } from './version-changes';

const scenario = publicScenario(duo);
const before = { terms: { border: 'open', levy: 'low' }, clauses: { levy: 'At harvest.', border: 'By day.' } };
const after = {
  terms: { border: 'open', water: 'shared', levy: 'high' },
  clauses: { water: 'By turns.', border: 'By night.' },
};

test('what changed is told issue by issue, the old and the new, terms and clause texts', () => {
  expect(versionChanges(scenario, before, after)).toEqual([
    {
      issue: 'border',
      name: 'border',
      term: null,
      clause: { words: 'clause text changed', was: 'By day.', now: 'By night.' },
    },
    {
      issue: 'water',
      name: 'water',
      term: { was: 'open', now: 'shared', explanation: expect.any(String) },
      clause: { words: 'clause text added', was: null, now: 'By turns.' },
    },
    {
      issue: 'levy',
      name: 'levy',
      term: { was: 'low', now: 'high', explanation: expect.any(String) },
      clause: { words: 'clause text taken out', was: 'At harvest.', now: null },
    },
  ]);
});

test('what stayed is what no change names', () => {
  const kept = { terms: { border: 'open', levy: 'low' }, clauses: { border: 'By day.' } };
  expect(versionChanges(scenario, kept, kept)).toEqual([]);
  const more = { ...kept, terms: { ...kept.terms, levy: 'high' } };
  expect(unchanged(more, versionChanges(scenario, kept, more))).toEqual({
    terms: { border: 'open' },
    clauses: { border: 'By day.' },
  });
});
