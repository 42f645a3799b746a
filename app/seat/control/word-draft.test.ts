import { expect, test } from 'vitest';
import { addressed, everyone } from './word-draft';

test('a blank word is made ready for a party, and begins with the name of whoever it is for', () => {
  expect(addressed({ to: everyone, text: ' ' }, 'north', 'Nora')).toEqual({ to: 'north', text: 'Nora, ' });
  expect(addressed({ to: 'south', text: '' }, 'north', null)).toEqual({ to: 'north', text: '' });
});

test('a word half written to the same party goes on', () => {
  const word = { to: 'north', text: 'About your' };
  expect(addressed(word, 'north', 'Nora')).toEqual(word);
});

test('a word half written to others is never readdressed', () => {
  expect(addressed({ to: 'south', text: 'Between us' }, 'north', 'Nora')).toBeNull();
  expect(addressed({ to: everyone, text: 'To all' }, 'north', null)).toBeNull();
});
