import type { CohortSession } from '../../game/cohort/cohort-session';

type Made = Partial<Omit<CohortSession, 'parties' | 'released'>> &
  Readonly<{ scores?: readonly [number, number]; released?: readonly string[] }>;

/** A session of the duo among others, as a test says it. Scores: north, south, whose reservation values are 12 and 10. */
export function cohortRow(session: string, { scores = [10, 10], released = [], ...others }: Made = {}): CohortSession {
  const partyOf = (party: string, total: number, reservation: number) => ({
    party,
    score: { points: total + 1, delay: 1, total, reservation },
    before: total + 1,
    playedBy: others.playedBy ?? ('people' as const),
  });
  return {
    session,
    title: 'A test',
    table: session,
    scenario: 'duo',
    hash: 'hash',
    variant: null,
    mandate: null,
    language: 'en',
    startedAt: 1_000_000,
    closedAt: 2_000_000,
    playedBy: 'people',
    alone: false,
    parties: [partyOf('north', scores[0], 12), partyOf('south', scores[1], 10)],
    tier: 'no-deal',
    corrected: false,
    outcome: { border: 'patrolled', water: 'unshared', levy: 'none' },
    agreed: {},
    agreements: [],
    firstAgreement: null,
    settlement: null,
    played: 1_000_000,
    rounds: 2,
    released: released.map((inject) => ({ inject, cause: 'time', at: 0 })),
    improvised: 0,
    ratings: [],
    ...others,
  };
}
