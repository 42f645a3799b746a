import { RateLimiterMemory } from 'rate-limiter-flexible';

export interface Allowance {
  /** Takes one from what `key` has left. False when nothing was left. */
  take(key: string): Promise<boolean>;
  left(key: string): Promise<boolean>;
}

/** So many per key in so many seconds. */
export function createAllowance(points: number, seconds: number): Allowance {
  const limiter = new RateLimiterMemory({ points, duration: seconds });
  return {
    take: (key) =>
      limiter.consume(key).then(
        () => true,
        () => false,
      ),
    left: async (key) => ((await limiter.get(key))?.consumedPoints ?? 0) < points,
  };
}
