import { expect, test } from 'vitest';
import { publicScenario } from '../../../../game/scenario/publish';
import type { BriefChange } from '../../../../game/scenario/readers';
import { voting } from '../../../../tests/support/staged';
import { newsEffect } from './news-effect';

const scenario = publicScenario(voting());
const holds = { border: 'patrolled', water: 'unshared', levy: 'none' };
const nothing: BriefChange = { clauses: [], reservation: 0, delay: 0, round: 0, gates: [] };
const effect = (change: Partial<BriefChange>) => newsEffect(scenario, holds, { ...nothing, ...change });

test('names what it touches, and what that does to the score as things stand', () => {
  const clauses = [
    { when: { border: ['patrolled'] }, points: -3 },
    { when: { water: ['shared'] }, points: 5 },
  ];
  expect(effect({ clauses })).toEqual({ words: 'touches border and water', points: -3 });
});

test('counts the issues beyond two', () => {
  const clauses = [{ when: { border: ['open'], water: ['shared'], levy: ['low'] }, points: 5 }];
  expect(effect({ clauses })).toEqual({ words: 'touches border, water and 1 more', points: 0 });
});

test('reservation value, delay and votes are told in turn', () => {
  const gates = [{ gate: 'council', support: [], threshold: 2, until: null }];
  expect(effect({ reservation: -2, delay: 1, gates })?.words).toBe(
    'reservation value −2 · this round costs you 1 point more · moves the vote: Council of North',
  );
});

test('news that changes nothing for the reader has no effect', () => {
  expect(newsEffect(scenario, holds, null)).toBeNull();
  expect(effect({})).toBeNull();
});
