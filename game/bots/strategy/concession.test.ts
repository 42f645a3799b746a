import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keptAt, targetAt } from './concession';
import { manners } from './temperaments';

const part = fc.double({ min: 0, max: 1, noNaN: true });
const manner = fc.constantFrom(...Object.values(manners));
const between = { floor: 60, ideal: 100 };

test('Boulware keeps its ambition for long, Conceder gives it up soon, both keep all at first and nothing at the end', () => {
  expect([keptAt(0, 0.2), keptAt(0, 1), keptAt(0, 4)]).toEqual([1, 1, 1]);
  expect([keptAt(1, 0.2), keptAt(1, 1), keptAt(1, 4)]).toEqual([0, 0, 0]);
  expect(keptAt(0.5, 0.2)).toBeGreaterThan(0.9);
  expect(keptAt(0.5, 1)).toBe(0.5);
  expect(keptAt(0.5, 4)).toBeLessThan(0.2);
});

test('a target never lies below the floor, and never rises with time or with what others concede', () => {
  fc.assert(
    fc.property(manner, part, part, part, (of, over, later, conceded) => {
      const [soon, late] = [Math.min(over, later), Math.max(over, later)];
      const at = (time: number, by: number) => targetAt(between, of, { over: time, conceded: by });
      expect(at(late, 1)).toBeGreaterThanOrEqual(between.floor);
      expect(at(late, 1)).toBeLessThanOrEqual(at(soon, 1));
      expect(at(soon, conceded)).toBeGreaterThanOrEqual(at(soon, 1));
    }),
  );
});

test('what others concede is answered, and less so as the end comes near', () => {
  const answer = (over: number) =>
    targetAt(between, manners.principled, { over, conceded: 0 }) -
    targetAt(between, manners.principled, { over, conceded: 1 });
  expect(answer(0.2)).toBeGreaterThan(5);
  expect(answer(1)).toBe(0);
});

test('a hard bot asks for more than a fair one for as long as there is time, and keeps more to the end', () => {
  for (const over of [0.2, 0.5, 0.8, 1]) {
    const asks = (of: keyof typeof manners) => targetAt(between, manners[of], { over, conceded: 0.5 });
    expect(asks('hard')).toBeGreaterThan(asks('fair'));
    expect(asks('fair')).toBeGreaterThanOrEqual(asks('impatient'));
  }
});

test('an ideal below the floor leaves the floor', () => {
  expect(targetAt({ floor: 60, ideal: 50 }, manners.fair, { over: 0, conceded: 0 })).toBe(60);
});
