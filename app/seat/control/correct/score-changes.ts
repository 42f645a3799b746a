import type { PartyId, Terms } from '../../../../game/scenario/id';
import { delayEndedIn } from '../../../../game/scoring/outcome';
import { scoreOf } from '../../../../game/scoring/score';
import type { State } from '../../../../game/session/state';

/** A party whose score a corrected outcome would change: total points before and after. */
export type ScoreChange = Readonly<{ party: PartyId; from: number; to: number }>;

/** Which scores would change if this were the outcome, in the scenario's order. */
export function scoreChanges({ scenario, briefs, agreements, scores }: State, outcome: Terms): readonly ScoreChange[] {
  if (!scenario) return [];
  const ended = delayEndedIn(scenario, agreements);
  return scenario.parties.flatMap(({ id: party }) => {
    const [brief, from] = [briefs[party], scores[party]?.total];
    if (!brief || from === undefined) return [];
    const to = scoreOf(brief, outcome, ended).total;
    return to === from ? [] : [{ party, from, to }];
  });
}
