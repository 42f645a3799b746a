import { type Spread, shareOf, spreadOf } from '../bots/simulation/spread';
import type { PartyId } from '../scenario/id';
import type { CohortSession } from './cohort-session';

/** Scores of one party. `reached`: the share of sessions, 0 to 1, in which it had its reservation value or more, as both stood at the end. */
export type PartyScores = Readonly<{ party: PartyId; count: number; score: Spread; reached: number }>;

export function partyScores(parties: readonly PartyId[], sessions: readonly CohortSession[]): readonly PartyScores[] {
  return parties.flatMap((party) => {
    const scores = sessions.flatMap((session) => session.parties.find((each) => each.party === party)?.score ?? []);
    const score = spreadOf(scores.map(({ total }) => total));
    if (!score) return [];
    const reached = shareOf(scores, ({ total, reservation }) => total >= reservation);
    return [{ party, count: scores.length, score, reached }];
  });
}
