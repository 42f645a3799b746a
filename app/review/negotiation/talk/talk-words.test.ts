import { expect, test } from 'vitest';
import { duo, six } from '../../../../tests/support/scenarios';
import { spokenWords } from './talk-words';

const exchange = (a: string, b: string, there: number, back: number) => ({
  parties: [a, b] as const,
  there: { messages: there, words: 0 },
  back: { messages: back, words: 0 },
  rounds: [],
  first: null,
});

test('who spoke most, and who never did as far as that is known', () => {
  const exchanges = [
    exchange('harbour', 'city', 1, 0),
    exchange('harbour', 'greens', 2, 3),
    exchange('city', 'greens', 0, 0),
  ];
  const most = 'The harbour and The greens spoke most with each other in private: 5 messages.';
  expect(spokenWords(six, exchanges, () => true)).toBe(`${most} Never in private: The city and The greens.`);
  expect(spokenWords(six, exchanges, () => false)).toBe(most);
});

test('where nobody spoke it does not say that somebody spoke most', () => {
  expect(spokenWords(duo, [exchange('north', 'south', 0, 0)], () => true)).toBe(
    'Nobody is known to have spoken in private. Never in private: North and South.',
  );
});
