import { z } from 'zod';
import { byParty, line, path, points, prose, When } from './fields';
import { Gate } from './gate';
import { Id } from './id';
import { Inject } from './inject';
import { Instrument } from './instrument';
import { Issue } from './issue';
import { Party } from './party';
import { Precedent } from './precedent';
import { Question } from './question';
import { Pace, Round } from './round';
import { StressModel } from './stress-model';
import { Temperament } from './temperament';
import { Mandate, Variant } from './variant';

/** `scenario.yaml` as its author writes it. Lengths are characters, points are integers, times are minutes. */
export const ScenarioFile = z.strictObject({
  id: Id,
  title: line(80),
  summary: prose,
  model: prose,
  language: z.string().regex(/^[a-z]{2}$/, 'a two-letter language code'),
  context: prose.optional(),
  sources: path,
  /** A background paper that everyone reads. */
  background: path.optional(),
  /** Learning notes, read by control alone. */
  notes: path.optional(),
  goals: z.array(line(200)).max(12).default([]),
  debrief: z.array(line(300)).max(24).default([]),
  /** The data plan: what is to be found out in play, and what in the log answers it. Read by control alone. */
  questions: z.array(Question).max(40).default([]),
  parties: z.array(Party).min(2).max(8),
  issues: z.array(Issue).min(2).max(24),
  interactions: z
    .array(z.strictObject({ when: When, points: byParty, why: line(160) }))
    .max(200)
    .default([]),
  coherence: z
    .array(z.strictObject({ never: When, why: line(200) }))
    .max(100)
    .default([]),
  instruments: z.array(Instrument).min(1).max(24),
  gates: z.array(Gate).max(16).default([]),
  /** After a failed ratification: play the phases that are kept for it, or close the session. */
  afterFailure: z.enum(['reopen', 'end']).default('reopen'),
  delay: z.strictObject({ name: line(80), until: z.array(Id).min(1), cost: z.record(Id, z.array(points)) }).optional(),
  rounds: z.array(Round).min(1).max(20),
  paces: z.array(Pace).min(1).max(12),
  /** How a bot in a party's chair negotiates when nobody says otherwise. Left out: fair. */
  bots: z.record(Id, Temperament).default({}),
  injects: z.array(Inject).max(100).default([]),
  variants: z.array(Variant).max(12).default([]),
  mandates: z.array(Mandate).max(6).default([]),
  precedents: z.array(Precedent).max(60).default([]),
  stress: StressModel.optional(),
});
export type ScenarioFile = z.infer<typeof ScenarioFile>;

/** An issue that a variant takes out of play, and the option it is held at. */
type HeldIssue = z.infer<typeof Issue> & { readonly held: string };

/** A scenario file with the texts it names read in: Markdown by party, by precedent, and the pages that stand alone. */
export type Scenario = ScenarioFile & {
  readonly briefs: Readonly<Record<string, string>>;
  readonly precedentPages: Readonly<Record<string, string>>;
  readonly sourcesText: string;
  readonly backgroundText?: string;
  readonly notesText?: string;
  readonly held: HeldIssue[];
  /** The variant and the mandate it was prepared with, if any. */
  readonly variant?: Readonly<{ id: string; name: string }>;
  readonly mandate?: Readonly<{ id: string; name: string }>;
};
