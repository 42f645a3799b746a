import type { Tier } from '../scoring/outcome';
import type { CohortSession } from './cohort-session';

/** How many sessions came to each tier. */
export function tiersOf(sessions: readonly Pick<CohortSession, 'tier'>[]): Readonly<Record<Tier, number>> {
  const count = (wanted: Tier) => sessions.filter(({ tier }) => tier === wanted).length;
  return { settlement: count('settlement'), partial: count('partial'), 'no-deal': count('no-deal') };
}
