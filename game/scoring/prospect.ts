import type { InstrumentId, Terms } from '../scenario/id';
import type { Brief, PublicScenario } from '../scenario/readers';
import { delayEndedIn, type InForce, outcomeOf, outcomeWith } from './outcome';
import { delayOf, type Score, scoreOf } from './score';

/** Terms under an instrument that would enter into force in a round, an index into the scenario's rounds. */
export type Prospect = Readonly<{ instrument: InstrumentId; terms: Terms; round: number }>;

/** A party's score if the session ended now: what holds, and the cost of delay of all rounds unless delay has ended. */
export const scoreNow = (scenario: PublicScenario, brief: Brief, agreements: readonly InForce[]): Score =>
  scoreOf(brief, outcomeOf(scenario, agreements), delayEndedIn(scenario, agreements));

/** What delay would cost a party, in points, if the session ended with an agreement under this instrument. */
export function delayWith(
  scenario: Pick<PublicScenario, 'delay'>,
  brief: Pick<Brief, 'delayCost'>,
  agreements: readonly InForce[],
  { instrument, round }: Omit<Prospect, 'terms'>,
): number {
  const ended = delayEndedIn(scenario, agreements);
  if (!scenario.delay?.until.includes(instrument)) return delayOf(brief, ended);
  return delayOf(brief, ended === null ? round : Math.min(ended, round));
}

/** Points gained or lost against the score now, if these terms entered into force. */
export function gainWith(
  scenario: PublicScenario,
  brief: Brief,
  agreements: readonly InForce[],
  prospect: Prospect,
): number {
  const { points } = scoreOf(brief, outcomeWith(scenario, agreements, prospect), null);
  return points - delayWith(scenario, brief, agreements, prospect) - scoreNow(scenario, brief, agreements).total;
}
