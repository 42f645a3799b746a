import { describe, expect, test } from 'vitest';
import { differenceOfMeans, differenceOfShares, wilson } from './differences';
import { tQuantile975 } from './t-quantile';

/** The density of Student's t is proportional to this; how much of it lies between -x and x by the rule of Simpson. */
function within(x: number, freedom: number): number {
  const density = (t: number) => (1 + t ** 2 / freedom) ** (-(freedom + 1) / 2);
  const simpson = (to: number) => {
    const parts = 40_000;
    const step = to / parts;
    let sum = density(0) + density(to);
    for (let part = 1; part < parts; part += 1) sum += density(part * step) * (part % 2 === 1 ? 4 : 2);
    return (sum * step) / 3;
  };
  return simpson(x) / simpson(3_000);
}

test.each([4, 4.5, 6, 9.3, 17, 40, 400])(
  'with %d degrees of freedom 95 in 100 lie between the quantiles',
  (freedom) => {
    expect(within(tQuantile975(freedom), freedom)).toBeCloseTo(0.95, 3);
  },
);

describe('a difference of two means', () => {
  test('has the interval of Welch, worked out by hand', () => {
    // Means 5 and 8, variances 2.5 and 10, both of five: 0.5 + 2 = 2.5; degrees of freedom 6.25 / (0.0625 + 1) = 5.882.
    const { value, interval } = differenceOfMeans([3, 4, 5, 6, 7], [4, 6, 8, 10, 12]);
    expect(value).toBe(-3);
    expect(interval?.to).toBeCloseTo(-3 + 2.4587 * Math.sqrt(2.5), 2);
    expect(interval?.from).toBeCloseTo(-3 - 2.4587 * Math.sqrt(2.5), 2);
  });

  test('turned round it is the same the other way', () => {
    const [one, other] = [
      [1, 2, 3, 4, 9],
      [4, 4, 8, 10, 11, 30],
    ];
    const [there, back] = [differenceOfMeans(one, other), differenceOfMeans(other, one)];
    expect(back.value).toBe(-there.value);
    expect(back.interval?.from).toBeCloseTo(-(there.interval?.to ?? Number.NaN));
  });

  test('has no interval where nothing varies', () => {
    expect(differenceOfMeans([2, 2, 2, 2, 2], [5, 5, 5, 5, 5])).toEqual({ value: -3, interval: null });
  });
});

describe('shares', () => {
  test('have the interval of Wilson: 0 of 10 is not surely nothing', () => {
    expect(wilson({ count: 0, of: 10 }).to).toBeCloseTo(0.2775, 3);
    expect(wilson({ count: 0, of: 10 }).from).toBeCloseTo(0);
    expect(wilson({ count: 81, of: 263 }).from).toBeCloseTo(0.2553, 3);
  });

  // The examples of Newcombe's paper, his method 10.
  test.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [10, 10, 0, 10, 0.6075, 1],
    [0, 10, 0, 10, -0.2775, 0.2775],
  ])('%i of %i less %i of %i lies between %d and %d', (a, m, b, n, from, to) => {
    const { value, interval } = differenceOfShares({ count: a, of: m }, { count: b, of: n });
    expect(value).toBeCloseTo(a / m - b / n);
    expect(interval?.from).toBeCloseTo(from, 3);
    expect(interval?.to).toBeCloseTo(to, 3);
  });
});
