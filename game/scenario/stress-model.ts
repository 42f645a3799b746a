import { z } from 'zod';
import { line, When } from './fields';
import { Id } from './id';

const share = z.number().min(-1).max(1);

/** A number for each option of one issue. */
const table = z.strictObject({ issue: Id, values: z.record(Id, z.number().min(0).max(1)) });

/**
 * One of the four factors, between 0 and 1: `start`, plus every clause of `plus` that the terms meet, plus the product of
 * the `product` tables; cut to 0 and 1.
 */
const Factor = z.strictObject({
  start: share.default(0),
  plus: z
    .array(z.strictObject({ when: When, add: share }))
    .max(60)
    .default([]),
  product: z.array(table).max(6).default([]),
});
export type Factor = z.infer<typeof Factor>;

/** Added to a factor by an inject. */
export const StressChange = z.strictObject({
  capability: share.optional(),
  will: share.optional(),
  automaticity: share.optional(),
  durability: share.optional(),
});
export type StressChange = z.infer<typeof StressChange>;

/**
 * The credibility stress test of a scenario: four factors read off the terms, and how a war may come back over the
 * years. A teaching model. Rates are per year, shares between 0 and 1.
 */
export const StressModel = z.strictObject({
  capability: Factor,
  will: Factor,
  automaticity: Factor,
  durability: Factor,
  /** How much of durability reaches the forces as steady supply. */
  supply: Factor,
  /** Added to 1: how far these terms tempt to a new attack. */
  temptation: z
    .array(z.strictObject({ when: When, add: z.number().min(-1).max(3) }))
    .max(40)
    .default([]),
  /** Terms that take the place of the agreed ones when the commitment does not survive an election. */
  lapsesTo: z.record(Id, Id),
  years: z.number().int().min(1).max(60),
  /** Years between elections that may end the commitment. */
  electionEvery: z.number().int().min(1).max(20),
  /** The yearly hazard with no deterrence at all, and how steeply deterrence lowers it. */
  hazard: z.strictObject({ base: z.number().min(0).max(1), steepness: z.number().min(0).max(20) }),
  /** A shock comes in a year with this chance and multiplies that year's hazard. */
  shock: z.strictObject({ chance: z.number().min(0).max(1), factor: z.number().min(1).max(10) }),
  /** Share of promises kept, from the literature: what a curve is drawn for, from the most hopeful to the least. */
  reliability: z
    .array(z.strictObject({ name: line(80), value: z.number().min(0).max(1), source: line(300) }))
    .min(2)
    .max(4),
  sources: z.array(line(300)).min(1).max(20),
});
export type StressModel = z.infer<typeof StressModel>;
