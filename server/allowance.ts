import { createHash } from 'node:crypto';
import { RateLimiterMemory } from 'rate-limiter-flexible';

export interface Allowance {
  /** Takes one, or so many, from what `key` has left. False when too few were left. */
  take(key: string, points?: number): Promise<boolean>;
  /** One that was taken counts for nothing. */
  giveBack(key: string): Promise<void>;
  left(key: string): Promise<boolean>;
  /** Seconds until all of it is there again. */
  wait(key: string): Promise<number>;
}

/** Keys that are counted each for itself, in one window. What comes after them shares, so that memory has an end. */
const mostKeys = 50_000;
const buckets = 4_096;

/** So many per key in so many seconds. */
export function createAllowance(points: number, seconds: number): Allowance {
  const limiter = new RateLimiterMemory({ points, duration: seconds });
  const nameOf = sharedBeyond(mostKeys, seconds);
  return {
    take: (key, taken = 1) =>
      limiter.consume(nameOf(key), taken).then(
        () => true,
        () => false,
      ),
    giveBack: async (key) => void (await limiter.reward(nameOf(key))),
    left: async (key) => ((await limiter.get(nameOf(key)))?.consumedPoints ?? 0) < points,
    wait: async (key) => Math.max(1, Math.ceil(((await limiter.get(nameOf(key)))?.msBeforeNext ?? 0) / 1000)),
  };
}

/** The name under which a key is counted: its own, or once so many others came in this window, one of a few. */
export function sharedBeyond(most: number, seconds: number): (key: string) => string {
  const known = new Set<string>();
  let until = 0;
  return (key) => {
    const now = Date.now();
    if (now >= until) {
      known.clear();
      until = now + seconds * 1000;
    }
    if (known.size < most) known.add(key);
    return known.has(key) ? key : `shared ${createHash('sha256').update(key).digest().readUInt32BE() % buckets}`;
  };
}
