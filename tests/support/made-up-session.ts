import type { End, Simulated } from '../../game/bots/simulation/simulated';

/** What a simulated session of the duo came to, as a test says it; `null` for one that did not end. Scores: north, south. */
export function madeUpSession(
  number: number,
  end: Partial<Omit<End, 'scores'> & { scores: readonly [number, number] }> | null,
): Simulated {
  const { scores = [10, 10], ...others } = end ?? {};
  const scoreOf = (total: number) => ({ points: total + 1, delay: 1, total, reservation: 8 });
  const made: End = {
    tier: 'no-deal',
    round: null,
    outcome: { border: 'patrolled', water: 'unshared', levy: 'none' },
    scores: { north: scoreOf(scores[0]), south: scoreOf(scores[1]) },
    inForce: [],
    failed: [],
    released: [],
    ...others,
  };
  return {
    number,
    seed: `seed/${number}`,
    events: 10,
    end: end && made,
    broken: end ? [] : ['the session did not end'],
  };
}
