import { meanOf } from '../bots/simulation/spread';
import { normal975, tQuantile975 } from './t-quantile';

/** First group less second, and the interval of 95 in 100; null where there is no spread in either group to judge it by. */
export type Difference = Readonly<{ value: number; interval: Readonly<{ from: number; to: number }> | null }>;

const variance = (values: readonly number[], mean: number): number =>
  values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);

/**
 * Of two means, by Welch's interval (1947): the groups need neither the same spread nor the same size. Five values or more in each.
 */
export function differenceOfMeans(first: readonly number[], second: readonly number[]): Difference {
  const [mean, other] = [meanOf(first), meanOf(second)];
  const value = mean - other;
  const a = variance(first, mean) / first.length;
  const b = variance(second, other) / second.length;
  if (a + b === 0) return { value, interval: null };
  const freedom = (a + b) ** 2 / (a ** 2 / (first.length - 1) + b ** 2 / (second.length - 1));
  const reach = tQuantile975(freedom) * Math.sqrt(a + b);
  return { value, interval: { from: value - reach, to: value + reach } };
}

/** So many of so many. */
export type Share = Readonly<{ count: number; of: number }>;

/** A share and its interval of 95 in 100 by Wilson (1927), which keeps within 0 and 1. */
export function wilson({ count, of }: Share): Readonly<{ share: number; from: number; to: number }> {
  const [share, z2] = [count / of, normal975 ** 2];
  const middle = (share + z2 / (2 * of)) / (1 + z2 / of);
  const reach = (normal975 * Math.sqrt((share * (1 - share)) / of + z2 / (4 * of ** 2))) / (1 + z2 / of);
  return { share, from: middle - reach, to: middle + reach };
}

/** Of two shares, from 0 to 1, by the hybrid score interval of Newcombe (1998, his method 10), which is made of Wilson's. */
export function differenceOfShares(first: Share, second: Share): Difference {
  const [a, b] = [wilson(first), wilson(second)];
  const value = a.share - b.share;
  const from = value - Math.hypot(a.share - a.from, b.to - b.share);
  const to = value + Math.hypot(a.to - a.share, b.share - b.from);
  return { value, interval: { from, to } };
}
