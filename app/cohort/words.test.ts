import { expect, test } from 'vitest';
import { differenceWords, isSeen, oneDecimal, signedDecimal, tiersWords } from './words';

test('numbers have a true minus and one decimal at most', () => {
  expect([-3.46, 12, 0.04, -0.04].map(oneDecimal)).toEqual(['−3.5', '12', '0', '0']);
  expect([-3.46, 12, 0.04].map(signedDecimal)).toEqual(['−3.5', '+12', '±0']);
});

test('a difference says between what it lies, or that nothing varied', () => {
  const difference = { value: 4.5, interval: { from: -1, to: 10 } };
  expect(differenceWords(difference)).toBe('+4.5, between −1 and +10');
  expect(differenceWords({ value: 0.25, interval: { from: 0.1, to: 0.4 } }, 100)).toBe('+25, between +10 and +40');
  expect(differenceWords({ value: 3, interval: null })).toBe('+3, the same in all sessions of either side');
  expect(isSeen(difference)).toBe(false);
  expect(isSeen({ value: 3, interval: null })).toBe(false);
  expect(isSeen({ value: -3, interval: { from: -5, to: -1 } })).toBe(true);
});

test('what many came to is said without what none of them came to', () => {
  expect(tiersWords({ settlement: 21, partial: 0, 'no-deal': 5 })).toBe(
    'Of 26 sessions 21 settled among all and 5 came to no agreement.',
  );
  expect(tiersWords({ settlement: 0, partial: 1, 'no-deal': 0 })).toBe('Of 1 session 1 came to a partial agreement.');
});
