import type { PartyId } from '../../scenario/id';
import type { Inject } from '../../scenario/inject';
import type { PlayOutOf } from '../play-out';
import type { End, Simulated } from './simulated';
import { meanOf } from './spread';

/** A mean of paired differences and its interval of 95 in 100, by the normal approximation. */
export type Difference = Readonly<{ mean: number; from: number; to: number }>;

/** What an inject changed, over pairs of sessions with the same seed. `settled` is of shares from 0 to 1, the others of points. */
export type Effect = Readonly<{
  inject: string;
  pairs: number;
  /** Of the pairs, how many sessions it was released in. */
  released: number;
  settled: Difference;
  parties: readonly Readonly<{ party: PartyId; score: Difference }>[];
}>;

/** The 0.975 quantile of the standard normal distribution. */
const z = 1.959964;

export function differenceOf(differences: readonly number[]): Difference {
  const mean = meanOf(differences);
  const squares = differences.reduce((sum, each) => sum + (each - mean) ** 2, 0);
  const error = differences.length > 1 ? Math.sqrt(squares / (differences.length - 1) / differences.length) : Infinity;
  return { mean, from: mean - z * error, to: mean + z * error };
}

/** Whether the interval leaves no place for "nothing". */
export const isSeen = ({ from, to }: Difference): boolean => from > 0 || to < 0;

type Switched = PlayOutOf['switched'];

/**
 * How sessions are switched with an inject and without it. One of the two is how all are switched anyway. What is released by hand, or
 * starts switched off, comes only where it is switched on.
 */
export function switchedFor(
  switched: Switched,
  { id, release, on }: Pick<Inject, 'id' | 'release' | 'on'>,
): Readonly<{ with: Switched; without: Switched }> {
  const { [id]: now, ...others } = switched;
  const comesByItself = on && release !== 'by-hand';
  if (now === 'off') return { with: comesByItself ? others : { ...others, [id]: 'on' }, without: switched };
  if (now === 'on') return { with: switched, without: comesByItself ? { ...others, [id]: 'off' } : others };
  return comesByItself
    ? { with: switched, without: { ...others, [id]: 'off' } }
    : { with: { ...others, [id]: 'on' }, without: switched };
}

type Pair = Readonly<{ with: End; without: End }>;

/** The effect of an inject, from the sessions with it and those without; null where no pair of them ended. */
export function effectOf(
  inject: string,
  parties: readonly PartyId[],
  sessions: Readonly<{ with: readonly Simulated[]; without: readonly Simulated[] }>,
): Effect | null {
  const others = new Map(sessions.without.map(({ number, end }) => [number, end]));
  const pairs = sessions.with.flatMap(({ number, end }): Pair[] => {
    const without = others.get(number);
    return end && without ? [{ with: end, without }] : [];
  });
  if (pairs.length === 0) return null;
  const between = (worth: (end: End) => number) =>
    differenceOf(pairs.map((pair) => worth(pair.with) - worth(pair.without)));
  return {
    inject,
    pairs: pairs.length,
    released: pairs.filter((pair) => pair.with.released.includes(inject)).length,
    settled: between(({ tier }) => (tier === 'settlement' ? 1 : 0)),
    parties: parties.map((party) => ({ party, score: between(({ scores }) => scores[party]?.total ?? 0) })),
  };
}
