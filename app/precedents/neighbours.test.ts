import { expect, test } from 'vitest';
import { addressOf } from './address';
import { neighboursOf } from './neighbours';

const all = ['a', 'b', 'c'].map((id) => ({ id }));

test('one goes from each to the next, and stays within the list', () => {
  expect(neighboursOf(all, 'b')).toEqual({ before: { id: 'a' }, after: { id: 'c' } });
  expect(neighboursOf(all, 'a')).toEqual({ before: null, after: { id: 'b' } });
  expect(neighboursOf(all, 'c')).toEqual({ before: { id: 'b' }, after: null });
  expect(neighboursOf(all, 'z')).toEqual({ before: null, after: null });
});

test('an address names the scenario, and a precedent where one is meant', () => {
  expect(addressOf('duo')).toBe('/precedents?scenario=duo');
  expect(addressOf('duo', 'old-pact')).toBe('/precedents?scenario=duo&precedent=old-pact');
});
