import type { IssueId, OptionId, PartyId } from '../../../game/scenario/id';
import { outcomeOf, tierOf } from '../../../game/scoring/outcome';
import type { State } from '../../../game/session/state';
import { scoresNow } from '../../lib/scores-now';
import type { Both } from './both';

/** Points of a party on each branch, delay counted, and what it needs; null where it could not be told. */
export type ScorePair = Readonly<{
  party: PartyId;
  here: number | null;
  there: number | null;
  difference: number | null;
  reservation: number | null;
}>;

/** What each party has on the one branch and on the other: as it was scored, or if it ended now. */
export function scorePairs({ scenario, here, there }: Both): readonly ScorePair[] {
  const [ours, theirs] = [scoresNow(here.end), scoresNow(there.end)];
  return scenario.parties.map(({ id: party }) => {
    const [one, other] = [ours[party], theirs[party]];
    const difference = one && other ? other.total - one.total : null;
    const reservation = one?.reservation ?? null;
    return { party, here: one?.total ?? null, there: other?.total ?? null, difference, reservation };
  });
}

type TermPair = Readonly<{ issue: IssueId; here: OptionId; there: OptionId }>;

const holdsAt = ({ outcome, agreements }: State, { scenario }: Pick<Both, 'scenario'>) =>
  outcome ?? outcomeOf(scenario, agreements);

/** What holds on every issue on each branch, in the order of the term sheet. */
export function termPairs(both: Both): readonly TermPair[] {
  const [ours, theirs] = [holdsAt(both.here.end, both), holdsAt(both.there.end, both)];
  return both.scenario.issues.map(({ id: issue, statusQuo }) => ({
    issue,
    here: ours[issue] ?? statusQuo,
    there: theirs[issue] ?? statusQuo,
  }));
}

export const tierAt = ({ tier, agreements }: State, { scenario }: Pick<Both, 'scenario'>) =>
  tier ?? tierOf(scenario, agreements);
