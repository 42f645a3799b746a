import { z } from 'zod';
import { Gate } from './gate';
import { Id } from './id';
import { Instrument } from './instrument';
import { Issue, Option } from './issue';
import { Party } from './party';
import { Precedent } from './precedent';
import { Question } from './question';
import { Round } from './round';
import { ScenarioFile } from './scenario-file';
import { StressModel } from './stress-model';

/** For each issue the options any of which will do. An empty condition always holds. */
const Condition = z.record(Id, z.array(Id));

/** When these issues have these options, add these points. A plain option value is a clause with one condition. */
export const Clause = z.strictObject({ when: Condition, points: z.number().int(), why: z.string().optional() });
export type Clause = z.infer<typeof Clause>;

/** A change to a gate. `until` is the last round it holds in, an index; `null` for good. */
const GateChange = z.strictObject({
  gate: Id,
  support: z.array(Clause),
  threshold: z.number().int(),
  until: z.number().int().nullable(),
});

/** Domestic support, which only its own party reads. Scores and threshold on one scale of integers. */
export const BriefGate = z.strictObject({
  gate: Id,
  start: z.number().int(),
  ifDelayEnds: z.number().int(),
  support: z.array(Clause),
  threshold: z.number().int(),
  changes: z.array(GateChange),
});
export type BriefGate = z.infer<typeof BriefGate>;

/** What one party alone reads: its brief, and everything that makes its score. */
export const Brief = z.strictObject({
  text: z.string(),
  interests: z.array(z.string()),
  reservation: z.number().int(),
  redLines: z.array(z.strictObject({ text: z.string(), when: Condition })),
  scoreSheet: z.array(Clause),
  /** Points lost at the end of each round, in order, while the delay condition holds. */
  delayCost: z.array(z.number().int()),
  /** Logs from before there was domestic support have none. */
  gates: z.array(BriefGate).default([]),
});
export type Brief = z.infer<typeof Brief>;

/** What an inject changes for one party. `delay` is added to the cost of the round with index `round`. */
export const BriefChange = z.strictObject({
  clauses: z.array(Clause),
  reservation: z.number().int(),
  delay: z.number().int(),
  round: z.number().int().nonnegative(),
  gates: z.array(GateChange),
});
export type BriefChange = z.infer<typeof BriefChange>;

const PublicIssue = Issue.extend({ options: z.array(Option.omit({ points: true })) });

/** A gate as everyone knows it: that it exists and when it is required, not what carries it. */
const PublicGate = Gate.pick({
  id: true,
  name: true,
  party: true,
  explanation: true,
  source: true,
  decided: true,
  slope: true,
}).extend({
  required: z.array(Condition),
});
export type PublicGate = z.infer<typeof PublicGate>;

/** What everyone at the table reads of a scenario, observers included. */
export const PublicScenario = ScenarioFile.pick({
  id: true,
  title: true,
  summary: true,
  model: true,
  language: true,
  context: true,
  afterFailure: true,
}).extend({
  variant: z.strictObject({ id: Id, name: z.string() }).optional(),
  mandate: z.strictObject({ id: Id, name: z.string() }).optional(),
  sources: z.string(),
  background: z.string().optional(),
  parties: z.array(Party.pick({ id: true, name: true, letters: true, shape: true, colour: true })),
  issues: z.array(PublicIssue),
  /** Out of play in this variant, each at the option it is held at. Logs from before there were variants have none. */
  held: z.array(PublicIssue.extend({ held: Id })).default([]),
  coherence: z.array(z.strictObject({ never: Condition, why: z.string() })),
  instruments: z.array(Instrument),
  /** Logs from before there was domestic support have none. */
  gates: z.array(PublicGate).default([]),
  delay: z.strictObject({ name: z.string(), until: z.array(Id) }).optional(),
  rounds: z.array(Round),
  precedents: z.array(Precedent.extend({ page: z.string().optional() })),
  stress: StressModel.optional(),
});
export type PublicScenario = z.infer<typeof PublicScenario>;

/** What control alone reads besides all the briefs. */
export const ControlNotes = z.strictObject({
  text: z.string().nullable(),
  goals: z.array(z.string()),
  debrief: z.array(z.string()),
  // Logs from before there were questions have none here.
  questions: z.array(Question).default([]),
});
export type ControlNotes = z.infer<typeof ControlNotes>;
