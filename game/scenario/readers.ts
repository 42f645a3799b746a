import { z } from 'zod';
import { Id } from './id';
import { Instrument, Issue, Option, Party, Precedent, Round, ScenarioFile } from './scenario-file';

const condition = z.record(Id, z.array(Id));

/** When these issues have these options, add these points. A plain option value is a clause with one condition. */
export const Clause = z.strictObject({ when: condition, points: z.number().int(), why: z.string().optional() });
export type Clause = z.infer<typeof Clause>;

/** What one party alone reads: its brief, and everything that makes its score. */
export const Brief = z.strictObject({
  text: z.string(),
  interests: z.array(z.string()),
  reservation: z.number().int(),
  redLines: z.array(z.strictObject({ text: z.string(), when: condition })),
  scoreSheet: z.array(Clause),
  /** Points lost at the end of each round, in order, while the delay condition holds. */
  delayCost: z.array(z.number().int()),
});
export type Brief = z.infer<typeof Brief>;

/** What everyone at the table reads of a scenario, observers included. */
export const PublicScenario = ScenarioFile.pick({
  id: true,
  title: true,
  summary: true,
  model: true,
  language: true,
  context: true,
}).extend({
  sources: z.string(),
  parties: z.array(Party.pick({ id: true, name: true, letters: true, shape: true, colour: true })),
  issues: z.array(Issue.extend({ options: z.array(Option.omit({ points: true })) })),
  coherence: z.array(z.strictObject({ never: condition, why: z.string() })),
  instruments: z.array(Instrument),
  delay: z.strictObject({ name: z.string(), until: z.array(Id) }).optional(),
  rounds: z.array(Round),
  precedents: z.array(Precedent),
});
export type PublicScenario = z.infer<typeof PublicScenario>;
