import { expect, test } from 'vitest';
import { practiceOf, wrongCodesOf } from './crowd';

test('what a class does at once follows from how many may come from one address, and has a least', () => {
  expect([1, 100, 119, 400].map(wrongCodesOf)).toEqual([10, 10, 11, 40]);
  expect(practiceOf(1)).toEqual({ sessions: 30, lists: 120 });
  expect(practiceOf(400)).toEqual({ sessions: 400, lists: 1_200 });
});
