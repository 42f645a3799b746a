import { z } from 'zod';
import { byParty, line, points, prose, When, WhenPoints } from './fields';
import { Id } from './id';
import { StressChange } from './stress-model';

/** A moment of the clock, in minutes of the standard pace from the start of a phase. */
export const Moment = z.strictObject({ round: Id, phase: Id, minute: z.number().min(0).max(100_000).default(0) });
export type Moment = z.infer<typeof Moment>;

const tabled = z.strictObject({ tabled: When });
const inForce = z.strictObject({ inForce: When });
/** A party has tabled or amended any proposal at all. */
const tabledBy = z.strictObject({ tabledBy: Id });

/** What sets an inject off: a proposal or a term tabled, a term in force, a score reached, or a moment passed without something. */
export const Trigger = z.union([
  tabled,
  tabledBy,
  inForce,
  z.strictObject({ score: z.strictObject({ party: Id, atLeast: points }) }),
  z.strictObject({ by: Moment, without: z.union([tabled, tabledBy, inForce]) }),
]);

export type Trigger = z.infer<typeof Trigger>;

export const Release = z.union([
  z.literal('by-hand'),
  z.strictObject({ at: Moment }),
  z.strictObject({ when: Trigger }),
]);
export type Release = z.infer<typeof Release>;

/** A change to a ratification gate. `rounds`: how many rounds it lasts, that of the release included; left out: for good. */
const GateChange = z.strictObject({
  gate: Id,
  support: z.array(WhenPoints).max(40).default([]),
  threshold: points.default(0),
  rounds: z.number().int().min(1).max(20).optional(),
});

/** What an inject changes. Points, reservation values and costs of delay are added to those of the parties named. */
export const Effects = z.strictObject({
  points: z
    .array(z.strictObject({ when: When, points: byParty, why: line(160) }))
    .max(40)
    .default([]),
  reservation: byParty.default({}),
  /** Added to the cost of delay of the round in which it is released. */
  delay: byParty.default({}),
  gates: z.array(GateChange).max(24).default([]),
  stress: StressChange.default({}),
});
export type Effects = z.infer<typeof Effects>;

const nothing = { points: [], reservation: {}, delay: {}, gates: [], stress: {} };

/** What one party reads besides the text that all recipients read. */
const texts = z.record(Id, prose).default({});

/** One of several ways in which an inject may turn out, drawn from the session's seed with equal chances. */
const Turn = z.strictObject({ text: prose, texts, effects: Effects.default(nothing) });

/**
 * An event that the facilitator, the clock or the play releases. Who is not in `to` but has a text of its own, or is
 * affected, reads its own text and its own changes only.
 */
export const Inject = z.strictObject({
  id: Id,
  title: line(80),
  release: Release,
  to: z.union([z.literal('everyone'), z.array(Id).min(1)]),
  text: prose,
  texts,
  effects: Effects.default(nothing),
  turns: z.array(Turn).min(2).max(6).optional(),
  source: line(400),
  on: z.boolean().default(true),
});
export type Inject = z.infer<typeof Inject>;
