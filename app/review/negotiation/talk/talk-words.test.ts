import { expect, test } from 'vitest';
import { duo, six } from '../../../../tests/support/scenarios';
import { controlWords, countWords, spokenWords } from './talk-words';

const amount = (messages: number) => ({ messages, words: 0 });
const exchange = (a: string, b: string, there: number, back: number) => ({
  parties: [a, b] as const,
  there: amount(there),
  back: amount(back),
  rounds: [],
  first: null,
});
const exchanges = [
  exchange('harbour', 'city', 1, 0),
  exchange('harbour', 'greens', 2, 3),
  exchange('city', 'greens', 0, 0),
];

test('who spoke most, all of them where several did, and who never did', () => {
  expect(spokenWords(six, exchanges, () => true)).toBe(
    'Most messages in private, 5: The harbour and The greens. Never in private: The city and The greens.',
  );
  expect(spokenWords(six, [...exchanges.slice(0, 2), exchange('city', 'ministry', 5, 0)], () => true)).toBe(
    'Most messages in private, 5: The harbour and The greens; The city and The ministry.',
  );
  expect(spokenWords(duo, [exchange('north', 'south', 0, 0)], () => true)).toBe('Nobody spoke in private.');
});

test('nothing is said of those whose talk the reader does not have', () => {
  expect(spokenWords(six, exchanges, (parties) => parties.includes('city'))).toBe(
    'Most messages in private, 1: The harbour and The city. Never in private: The city and The greens.',
  );
  expect(spokenWords(six, exchanges, () => false)).toBe(
    'Who spoke with whom in private is not in the log that you can read.',
  );
  expect([countWords(4, true), countWords(4, false)]).toEqual(['4', '4 or more']);
});

test('what delegations and control said to each other', () => {
  const talk = {
    withControl: [
      { party: 'north', asked: amount(2), told: amount(1) },
      { party: 'south', asked: amount(0), told: amount(0) },
    ],
    controlToAll: amount(1),
  };
  const toAll = 'Control wrote 1 message to everyone.';
  expect(controlWords(duo, talk, () => true)).toBe(`Talk with control: North (2 to it, 1 from it). ${toAll}`);
  expect(controlWords(duo, talk, () => false)).toBe(toAll);
});
