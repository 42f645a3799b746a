import type { PartyId } from '../../scenario/id';
import type { Event } from '../../session/events';
import { type Curve, concessionCurves } from './concession-curve';
import { courseOf } from './course-of';
import {
  type Logrolling,
  logrollingBy,
  logrollingOfMoves,
  logrollingOfSteps,
  type PartyLogrolling,
} from './logrolling';
import { type Move, movesOf, type Offer } from './moves-of';
import { type Reciprocity, reciprocitiesOf } from './reciprocity';
import { type Step, stepsOf } from './steps-of';
import { type Among, successionsOf } from './successions-of';
import { type PartyTally, talliesOf } from './tallies-of';
import { type FrontierAt, type ValueOverTime, valueLeft } from './value-left';
import { type ZoneAt, type ZoneCourse, zoneTurns } from './zone-turns';

/** The steps of all parties in the order of the log, and what they tell together. */
type Dance = Readonly<{
  steps: readonly Step[];
  curves: readonly Curve[];
  tallies: readonly PartyTally[];
  reciprocity: readonly Reciprocity[];
  logrolling: Traded;
}>;

/** What moves trade, one by one and by party. */
type Traded = Readonly<{ moves: readonly Logrolling[]; byParty: readonly PartyLogrolling[] }>;

/**
 * How a negotiation went. `dance` goes from each move to the next of its party, whatever it was under; `byInstrument` only
 * to the next under the same instrument, which is the truer picture where a party works on several papers at once. Points in
 * the order of `parties`. `value` and `zone` are null where what was possible is not known.
 */
export type Process = Readonly<{
  parties: readonly PartyId[];
  moves: readonly Move[];
  dance: Dance;
  byInstrument: Omit<Dance, 'curves'>;
  /** What every move trades against what held when it was made. */
  logrolling: Traded;
  value: ValueOverTime | null;
  zone: Readonly<{ start: ZoneCourse; here: ZoneCourse }> | null;
}>;

/** What can answer what was possible at a moment. */
export type Possible = Readonly<{ frontierAt: FrontierAt; zoneAt: ZoneAt }>;

const tradedIn = (parties: readonly PartyId[], moves: readonly Logrolling[]): Traded => ({
  moves,
  byParty: logrollingBy(parties, moves),
});

function danceOf(parties: readonly PartyId[], offers: readonly Offer[], among: Among): Dance {
  const successions = successionsOf(offers, among);
  const steps = stepsOf(successions);
  return {
    steps,
    curves: concessionCurves(
      parties,
      offers.map(({ move }) => move),
      steps,
    ),
    tallies: talliesOf(parties, steps),
    reciprocity: reciprocitiesOf(parties, steps),
    logrolling: tradedIn(parties, logrollingOfSteps(successions)),
  };
}

/** The process of a negotiation from its whole log; `null` where the log does not tell every brief. */
export function processOf(log: readonly Event[], possible: Possible | null): Process | null {
  const course = courseOf(log);
  const parties = course?.at(-1)?.here.scenario.parties.map(({ id }) => id);
  if (!course || !parties) return null;
  const offers = movesOf(course);
  const { curves: _, ...byInstrument } = danceOf(parties, offers, 'instrument');
  return {
    parties,
    moves: offers.map(({ move }) => move),
    dance: danceOf(parties, offers, 'all'),
    byInstrument,
    logrolling: tradedIn(parties, logrollingOfMoves(offers)),
    value: possible && valueLeft(course, offers, possible.frontierAt),
    zone: possible && zoneTurns(course, possible.zoneAt),
  };
}
