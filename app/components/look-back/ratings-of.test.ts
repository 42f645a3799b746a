import { expect, test } from 'vitest';
import { ratingsOf } from './ratings-of';

const answer = (rating: number | null) => ({ aim: '', surprised: '', differently: '', rating });

test('marks are counted, and what is left open is none', () => {
  const survey = { a: answer(5), b: answer(2), c: answer(null), d: answer(5) };
  expect(ratingsOf(survey)).toEqual({ counts: [0, 1, 0, 0, 2], given: 3, mean: 4 });
  expect(ratingsOf({})).toEqual({ counts: [0, 0, 0, 0, 0], given: 0, mean: 0 });
});
