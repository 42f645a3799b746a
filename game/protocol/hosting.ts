import { z } from 'zod';
import { Plan } from '../exercise/plan';
import { CoachNote } from '../review/coach-note';
import { Action } from '../scenario/round';
import { Temperament } from '../scenario/temperament';
import { Score } from '../scoring/score';
import { Instructions } from '../session/instructions';
import { line, PersonName, Placement, Role, SeatId } from '../session/seat';
import { TableName } from './socket';

export const ScenarioCard = z.object({
  id: z.string(),
  title: z.string(),
  summary: z.string(),
  model: z.string(),
  parties: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      letters: z.string(),
      shape: z.string(),
      colour: z.object({ light: z.string(), dark: z.string() }),
    }),
  ),
  issues: z.array(z.string()),
  rounds: z.array(
    z.object({
      name: z.string(),
      phases: z.array(z.object({ name: z.string(), minutes: z.number(), allows: z.array(Action) })),
    }),
  ),
  paces: z.array(z.object({ id: z.string(), name: z.string(), factor: z.number() })),
  /** Subsets of the issues to play; `issues` counts those in play. Empty: the scenario has but one form. */
  variants: z.array(z.object({ id: z.string(), name: z.string(), summary: z.string(), issues: z.number() })),
  /** Sets of instructions, easier or harder. Empty: the parties' own. */
  mandates: z.array(z.object({ id: z.string(), name: z.string() })),
  /** Its own language first, then those it is translated into. */
  languages: z.array(z.string()),
  injects: z.number(),
  precedents: z.array(z.object({ id: z.string(), name: z.string(), summary: z.string() })),
});
export type ScenarioCard = z.infer<typeof ScenarioCard>;

/** Hosting is told the plan. `rehearsal`: one table with bots in all delegations, to go through a timetable beforehand. */
export const HostRequest = z.strictObject({ ...Plan.shape, rehearsal: z.boolean().default(false) });
export type HostRequest = z.input<typeof HostRequest>;

/** A seat and the secret that opens it. Shown once: the server keeps only a hash. */
export const SeatLink = z.object({ seat: SeatId, ...Placement.shape, secret: z.string() });
export type SeatLink = z.infer<typeof SeatLink>;

/** A table that was opened, with the links of its chairs. `keptFor`: a name of the class list. */
const HostedTable = TableName.extend({ seats: z.array(SeatLink.extend({ keptFor: z.string().nullable() })) });
export type HostedTable = z.infer<typeof HostedTable>;

/** `session` and `seats` are those of the first table. The host's link opens a seat at every table. */
export const Hosted = z.object({
  session: z.string(),
  joinCode: z.string(),
  host: SeatLink,
  seats: z.array(SeatLink),
  tables: z.array(HostedTable),
});
export type Hosted = z.infer<typeof Hosted>;

export const JoinRequest = z.strictObject({ code: line(20), name: PersonName });
export type JoinRequest = z.infer<typeof JoinRequest>;

/** Where somebody sits who joined. `table` is null where the exercise has but one; `delegation` names the party. */
export const Joined = SeatLink.extend({ table: z.string().nullable(), delegation: z.string().nullable() });
export type Joined = z.infer<typeof Joined>;

/**
 * A new chair; or with `seat` a new link for a chair that exists: the link before it opens nothing from then on; or a chair
 * for whoever comes instead of somebody, who reads the reason; or one from which to act for a head who is not there.
 */
export const LinkRequest = z.union([
  z.strictObject({ role: Role, party: z.string().max(60).nullable() }),
  z.strictObject({ seat: SeatId }),
  z.strictObject({ replace: SeatId, reason: z.string().trim().min(1).max(300).nullable() }),
  z.strictObject({ standInFor: SeatId }),
]);
export type LinkRequest = z.infer<typeof LinkRequest>;

/** A bot for a delegation that nobody leads, or for a head who is not there. */
export const BotRequest = z.union([
  z.strictObject({ party: z.string().max(60), instructions: Instructions }),
  z.strictObject({ standsInFor: SeatId, instructions: Instructions }),
]);
export type BotRequest = z.infer<typeof BotRequest>;

export const SeatedBot = z.object({ seat: SeatId });
export type SeatedBot = z.infer<typeof SeatedBot>;

/**
 * One person practises alone, in this party, against bots in all others. `temperament` null: as the scenario has them.
 * `pace` is one of the scenario's; where no clock runs, that person moves on by hand.
 */
export const SoloRequest = z.strictObject({
  scenario: z.string().max(60),
  party: z.string().max(60),
  variant: z.string().max(60).nullable(),
  mandate: z.string().max(60).nullable(),
  language: z.string().max(10).nullable(),
  pace: z.string().max(60),
  temperament: Temperament.nullable(),
  name: PersonName,
});
export type SoloRequest = z.infer<typeof SoloRequest>;

/** The links of practice sessions that a browser has kept, to see what became of them. */
export const TriesRequest = z.strictObject({ secrets: z.array(z.string().max(200)).max(60) });

/** A practice session that is over. Points, and `at` when it ended, in ms since 1970. */
export const Try = z.object({
  session: z.string(),
  scenario: z.string(),
  variant: z.string().nullable(),
  party: z.string(),
  at: z.number().int(),
  /** It went on from a moment of another. */
  forked: z.boolean(),
  tier: z.enum(['no-deal', 'partial', 'settlement']),
  score: Score,
});
export type Try = z.infer<typeof Try>;

/** What was done since so many events of the seat's own log; only whoever practises alone is told. */
export const CoachRequest = z.strictObject({ since: z.number().int().nonnegative().max(10_000_000) });
export type CoachRequest = z.infer<typeof CoachRequest>;

/** `position`: how many events of the seat's own log were looked at, from where to ask the next time. The latest notes only. */
export const Coached = z.object({ position: z.number().int().nonnegative(), notes: z.array(CoachNote) });
export type Coached = z.infer<typeof Coached>;

/** Somebody is to sit at another table of the exercise, which is named by its session. Their link goes with them. */
export const MoveRequest = z.strictObject({
  seat: SeatId,
  toTable: z.string().max(60),
  party: z.string().max(60).nullable(),
});
export type MoveRequest = z.infer<typeof MoveRequest>;

/** The seat at the new table. */
export const Moved = z.object({ session: z.string(), seat: SeatId });
export type Moved = z.infer<typeof Moved>;

/** What a list of plans says of each. `changedAt` in ms since 1970. */
export const PlanCard = z.object({
  id: z.string(),
  name: z.string(),
  scenario: z.string(),
  tables: z.number().int(),
  listed: z.number().int(),
  revision: z.number().int(),
  changedAt: z.number().int(),
});
export type PlanCard = z.infer<typeof PlanCard>;

export const KeptPlan = z.object({ id: z.string(), plan: Plan, revision: z.number().int() });
export type KeptPlan = z.infer<typeof KeptPlan>;

/** `revision`: the one it was written over. */
export const PlanChange = z.strictObject({ plan: Plan, revision: z.number().int().min(1).max(1_000_000_000) });
export type PlanChange = z.infer<typeof PlanChange>;

/** The process lives. */
export const Health = z.object({ ok: z.literal(true) });

/** Whether a server is to be sent anybody, and why not. */
export const Ready = z.object({ ready: z.boolean(), reason: z.enum(['draining', 'store-silent']).nullable() });
