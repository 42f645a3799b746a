import { z } from 'zod';
import { Id, Terms } from '../scenario/id';
import { PublicScenario } from '../scenario/readers';
import { Score } from '../scoring/score';

const PlayedBy = z.enum(['people', 'bots', 'both']);
const moment = z.number().int().nonnegative();
const Chosen = z.strictObject({ id: Id, name: z.string() }).nullable();

/** Points, and `before`: what the outcome gives on the score sheet as it was before the first round, no delay counted. */
const Party = z.strictObject({ party: Id, score: Score, before: z.number().int(), playedBy: PlayedBy });

/** An agreement that entered into force. `at` in ms on the clock, `round` an index; `lapsed`: it failed at home later. */
const Agreement = z.strictObject({ instrument: Id, at: moment, round: moment, lapsed: z.boolean() });

/**
 * One finished session as a row among others. It names no person. Moments are ms on the clock of the session: from the start of its
 * first phase, with the time in which it was paused left out.
 */
export const CohortSession = z.strictObject({
  session: z.string(),
  title: z.string(),
  table: z.string().nullable(),
  scenario: z.string(),
  /** Of the whole scenario file; null in a log that does not say. */
  hash: z.string().nullable(),
  variant: Chosen,
  mandate: Chosen,
  language: z.string(),
  /** When play began and ended, in ms since 1970. */
  startedAt: z.number().int(),
  closedAt: z.number().int(),
  /** Of all parties together: both where bots negotiated for some and people for others. */
  playedBy: PlayedBy,
  /** One person practised, against bots. */
  alone: z.boolean(),
  /** In the order of the scenario. */
  parties: z.array(Party),
  tier: z.enum(['no-deal', 'partial', 'settlement']),
  /** The facilitator corrected the outcome after the close: what is told here is what stood then. */
  corrected: z.boolean(),
  outcome: Terms,
  /** The part of the outcome that was agreed: what no agreement in force settles is left out, unless a correction changed it. */
  agreed: Terms,
  agreements: z.array(Agreement),
  /** When the first agreement entered into force, also if it lapsed later; null without one. */
  firstAgreement: moment.nullable(),
  /** When the agreement among all that stood at the close entered into force; null without one. */
  settlement: moment.nullable(),
  /** How long was played, in ms on the clock. */
  played: moment,
  /** Rounds that were begun. */
  rounds: moment,
  /** Injects of the scenario that were released, and why. */
  released: z.array(
    z.strictObject({ inject: Id, cause: z.enum(['time', 'condition', 'by-hand', 'phase-end']), at: moment }),
  ),
  /** Injects that the facilitator wrote on the spot and released. */
  improvised: moment,
  /** How good people found the result when asked after the close, 1 to 5, in rising order: in no order of seats. */
  ratings: z.array(z.number().int()),
});
export type CohortSession = z.infer<typeof CohortSession>;

/** What is needed of a scenario to tell of sessions of it, as one of their logs has it. */
export const CohortScenario = PublicScenario.pick({
  id: true,
  title: true,
  parties: true,
  issues: true,
  held: true,
  instruments: true,
}).extend({
  /** Reservation values before the first round, in the order of the parties. */
  reservations: z.array(z.number().int()),
  rounds: z.array(z.string()),
  injects: z.array(z.strictObject({ id: Id, title: z.string() })),
});
export type CohortScenario = z.infer<typeof CohortScenario>;
