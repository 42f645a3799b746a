import { expect, test } from 'vitest';
import { nearest } from './nearest';

const words = ['shared', 'unshared', 'metered', 'open'];

test.each([
  ['shard', 'shared'],
  ['sharde', 'shared'],
  ['shraed', 'shared'],
  ['sharedd', 'shared'],
  ['Unshared', 'unshared'],
  ['oepn', 'open'],
  ['opn', 'open'],
  ['closed', null],
  ['o', null],
  ['', null],
])('%s was meant for %s', (word, meant) => {
  expect(nearest(word, words)).toBe(meant);
});

test('the nearest of several is meant, whatever their order', () => {
  expect(nearest('sharing', ['shaping', 'sharings', 'sparing'])).toBe('shaping');
  expect(nearest('colour', ['colours', 'colour'])).toBe('colour');
});

test('nothing is near to nothing, or to a word that nobody would write', () => {
  expect(nearest('open', [])).toBe(null);
  expect(nearest('x'.repeat(1_000_000), ['x'.repeat(1_000_000)])).toBe(null);
});
