import { expect, test } from 'vitest';
import { reviewAt, withReview } from './own-reviews';

const morning = { secret: 'morning', from: 100, to: 200 };
const table = { secret: 'another table', from: 110, to: 210 };

test('a time leads to the review of a session that went on then, of several the one that was opened last', () => {
  expect(reviewAt([table, morning], 150)).toBe('another table');
  expect(reviewAt([table, morning], 105)).toBe('morning');
  for (const time of [99, 211]) expect(reviewAt([table, morning], time)).toBeNull();
});

test('a review opened again is the newest, and stands there once', () => {
  const again = { ...morning, to: 220 };
  expect(withReview([table, morning], again)).toEqual([again, table]);
  const many = Array.from({ length: 30 }, (_, index) => ({ ...table, secret: `s${index}` }));
  expect(many.reduce<ReturnType<typeof withReview>>(withReview, [morning])).toHaveLength(20);
});
