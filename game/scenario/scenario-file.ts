import { z } from 'zod';
import { Id, Terms } from './id';

const line = (max: number) => z.string().trim().min(1).max(max);
const prose = z.string().trim().min(1).max(2_000);
const points = z.number().int().min(-1_000).max(1_000);
const perParty = z.record(Id, points);
const oneOrMore = z.union([Id, z.array(Id).min(1)]);
const when = z.record(Id, oneOrMore);
const colour = z.string().regex(/^#[0-9a-f]{6}$/i, 'a colour like #0067a8');
const path = z
  .string()
  .regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*\.md$/, 'a Markdown file beside scenario.yaml, like briefs/us.md');

const shapes = ['circle', 'square', 'diamond', 'pentagon', 'hexagon', 'triangle', 'octagon', 'shield'] as const;

/** What may be done in a phase. Talk inside one's delegation and with control is always open. */
export const Action = z.enum(['talk-private', 'talk-plenary', 'table', 'sign']);
export type Action = z.infer<typeof Action>;

export const Party = z.strictObject({
  id: Id,
  name: line(40),
  letters: z.string().regex(/^[A-Z]{1,3}$/, 'one to three capital letters'),
  shape: z.enum(shapes),
  colour: z.strictObject({ light: colour, dark: colour }),
  brief: path,
  interests: z.array(line(200)).min(1).max(12),
  reservation: points,
  redLines: z
    .array(z.strictObject({ text: line(120), when }))
    .max(12)
    .default([]),
});

export const Option = z.strictObject({ id: Id, name: line(80), explanation: line(400), points: perParty });

export const Issue = z.strictObject({
  id: Id,
  name: line(40),
  question: line(200),
  statusQuo: Id,
  options: z.array(Option).min(2).max(8),
});

export const Instrument = z.strictObject({
  id: Id,
  name: line(60),
  summary: line(300),
  issues: z.array(Id).min(1),
  signatories: z.array(Id).min(1),
  confidential: z.boolean(),
  /** A package over all its issues: no proposal under it leaves one open. */
  whole: z.boolean().default(false),
});

const Phase = z.strictObject({
  id: Id,
  name: line(40),
  task: line(200),
  minutes: z.number().positive().max(100_000),
  allows: z.array(Action),
});

export const Round = z.strictObject({ id: Id, name: line(40), phases: z.array(Phase).min(1).max(12) });

export const Precedent = z.strictObject({
  id: Id,
  name: line(80),
  summary: line(400),
  source: line(300),
  terms: Terms,
});

/** `scenario.yaml` as its author writes it. Lengths are characters, points are integers, times are minutes. */
export const ScenarioFile = z.strictObject({
  id: Id,
  title: line(80),
  summary: prose,
  model: prose,
  language: z.string().regex(/^[a-z]{2}$/, 'a two-letter language code'),
  context: prose.optional(),
  sources: path,
  parties: z.array(Party).min(2).max(8),
  issues: z.array(Issue).min(2).max(24),
  interactions: z
    .array(z.strictObject({ when, points: perParty, why: line(160) }))
    .max(200)
    .default([]),
  coherence: z
    .array(z.strictObject({ never: when, why: line(200) }))
    .max(100)
    .default([]),
  instruments: z.array(Instrument).min(1).max(24),
  delay: z.strictObject({ name: line(80), until: z.array(Id).min(1), cost: z.record(Id, z.array(points)) }).optional(),
  rounds: z.array(Round).min(1).max(20),
  paces: z.array(z.strictObject({ id: Id, name: line(60), factor: z.number().min(0).max(10_000) })).min(1),
  precedents: z.array(Precedent).max(60).default([]),
});
export type ScenarioFile = z.infer<typeof ScenarioFile>;

/** A scenario file with the texts it names read in: Markdown by party, and the sources page. */
export type Scenario = ScenarioFile & {
  readonly briefs: Readonly<Record<string, string>>;
  readonly sourcesText: string;
};
