import { z } from 'zod';

/** What xAPI 1.0.3 asks of a statement, part 2, sections 2.4 and 4: read from the specification, not from what writes them. */
const iri = z.string().regex(/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i);
const words = z
  .record(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/), z.string())
  .refine((map) => Object.keys(map).length > 0);
const extensions = z.record(iri, z.union([z.string(), z.number(), z.boolean()]));
const account = z.strictObject({ homePage: z.url(), name: z.string().min(1) });

/** Exactly one identifier: an account. */
const agent = z.strictObject({ objectType: z.literal('Agent'), name: z.string().min(1).optional(), account });
const group = z.strictObject({
  objectType: z.literal('Group'),
  name: z.string().min(1).optional(),
  member: z.array(agent).optional(),
  account,
});

const activity = z.strictObject({
  objectType: z.literal('Activity'),
  id: iri,
  definition: z.strictObject({
    name: words.optional(),
    description: words.optional(),
    type: iri.optional(),
    extensions: extensions.optional(),
  }),
});

const score = z
  .strictObject({
    scaled: z.number().min(-1).max(1).optional(),
    raw: z.number().optional(),
    min: z.number().optional(),
    max: z.number().optional(),
  })
  .refine(({ raw = 0, min = -Infinity, max = Infinity }) => min < max && raw >= min && raw <= max);

const result = z.strictObject({
  score: score.optional(),
  success: z.boolean().optional(),
  completion: z.boolean().optional(),
  response: z.string().optional(),
  /** ISO 8601 to hundredths of a second. */
  duration: z
    .string()
    .regex(/^PT\d+(\.\d{1,2})?S$/)
    .optional(),
  extensions: extensions.optional(),
});

const context = z.strictObject({
  registration: z.uuid(),
  team: group.optional(),
  /** Only where the object is an activity, as it always is here. */
  platform: z.string().optional(),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/)
    .optional(),
  contextActivities: z
    .strictObject({ parent: z.array(activity).optional(), grouping: z.array(activity).optional() })
    .optional(),
  extensions: extensions.optional(),
});

export const Statement = z.strictObject({
  id: z.uuid(),
  actor: agent,
  verb: z.strictObject({ id: iri, display: words.optional() }),
  object: activity,
  result: result.optional(),
  context: context.optional(),
  timestamp: z.iso.datetime(),
});
export type Statement = z.infer<typeof Statement>;
