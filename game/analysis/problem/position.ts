import type { PartyId, Terms } from '../../scenario/id';
import { briefOf, publicScenario } from '../../scenario/publish';
import type { Brief, PublicScenario } from '../../scenario/readers';
import type { Scenario } from '../../scenario/scenario-file';
import { delayEndedIn, type InForce, outcomeOf } from '../../scoring/outcome';
import { delayOf, pointsOf } from '../../scoring/score';

/**
 * From where it is asked what is possible: the scenario, every brief as injects have left it, what is in force, and the
 * round it is, an index. An answer tells of every brief: it is for control, and for everyone once the review is open.
 */
export type Position = Readonly<{
  scenario: PublicScenario;
  briefs: Readonly<Record<PartyId, Brief>>;
  agreements: readonly InForce[];
  round: number;
}>;

/** A scenario before its first round, as prepared, nothing in force. */
export const openingOf = (scenario: Scenario): Position => ({
  scenario: publicScenario(scenario),
  briefs: Object.fromEntries(scenario.parties.map(({ id }) => [id, briefOf(scenario, id)])),
  agreements: [],
  round: 0,
});

export function briefIn({ briefs }: Position, party: PartyId): Brief {
  const brief = briefs[party];
  if (!brief) throw new Error(`no brief of ${party}: this log does not tell what is possible`);
  return brief;
}

/** What delay has cost a party by now, in points: up to this round, or to the one in which it ended. */
export function delayIn(position: Position, party: PartyId): number {
  const ended = delayEndedIn(position.scenario, position.agreements);
  return delayOf(briefIn(position, party), ended === null ? position.round : Math.min(ended, position.round));
}

/** What holds at this moment, as a package. */
export const holdsIn = ({ scenario, agreements }: Position): Terms => outcomeOf(scenario, agreements);

/** Score of a package for every party, in the order of the scenario: points less what delay has cost by now. */
export const scoresOf = (position: Position, terms: Terms): number[] =>
  position.scenario.parties.map(({ id }) => pointsOf(briefIn(position, id).scoreSheet, terms) - delayIn(position, id));
