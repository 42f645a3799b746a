import { expect, test } from 'vitest';
import { publicScenario } from '../../../../game/scenario/publish';
import { duoWith } from '../../../../tests/support/duo-with';
import { noWords, sameWords, wordingFaults, wordingOf, writtenOf } from './wording';

const scenario = publicScenario(duoWith());
const words = { title: 'Rain', text: 'It rains.', to: ['south'], texts: { north: 'You hear of it.' } };

test('what an inject says comes back as it was', () => {
  expect(writtenOf(scenario, wordingOf(words))).toEqual(words);
  expect(writtenOf(scenario, wordingOf({ ...words, to: 'everyone' }))).toEqual({ ...words, to: 'everyone' });
});

test('spaces, empty texts and the order of the parties make no difference', () => {
  const a = { ...wordingOf(words), parties: ['south', 'north'] };
  const b = { ...a, title: ' Rain ', parties: ['north', 'south'], texts: { ...words.texts, south: '  ' } };
  expect(sameWords(scenario, a, b)).toBe(true);
  expect(sameWords(scenario, a, { ...b, text: 'It pours.' })).toBe(false);
  expect(sameWords(scenario, a, { ...b, everyone: true })).toBe(false);
});

test('what is missing or too long is said of the field that it is about', () => {
  expect(wordingFaults(wordingOf(words))).toBeNull();
  expect(wordingFaults({ ...noWords, everyone: false })).toEqual({
    title: 'Give it a title.',
    text: 'Write what its readers read.',
    to: 'Choose at least one party.',
    texts: {},
  });
  const long = { ...wordingOf(words), title: 'x'.repeat(81), texts: { north: 'x'.repeat(2_001) } };
  expect(wordingFaults(long)).toEqual({
    title: '81 of 80 characters: shorten it.',
    texts: { north: '2001 of 2000 characters: shorten it.' },
  });
});
