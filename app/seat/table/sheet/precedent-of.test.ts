import { expect, test } from 'vitest';
import { publicScenario } from '../../../../game/scenario/publish';
import { duo } from '../../../../tests/support/scenarios';
import { precedentOf } from './precedent-of';

const { precedents } = publicScenario(duo);
const terms = { border: 'patrolled', water: 'metered', levy: 'low' };

test('a draft is like a precedent only while it is all of it', () => {
  expect(precedentOf(precedents, terms)?.id).toBe('old-pact');
  expect(precedentOf(precedents, { ...terms, levy: 'high' })).toBeUndefined();
  expect(precedentOf(precedents, { border: 'patrolled' })).toBeUndefined();
});
