import { z } from 'zod';
import { Id } from '../scenario/id';

const count = z.number().int().nonnegative();
const position = z.number().int().positive();

/**
 * What one act did to what could be agreed. `position`: the event of the reader's own log that it is about, from 1.
 *
 * Of a version put forward: how many parties are at its table, how many of them could sign it, as it gives them their
 * reservation value and crosses none of their red lines; and against the version before it, how many could sign that one,
 * and for how many of them the new one is worth more, and less. Only numbers: whose they are is for the review.
 *
 * Of the agreement zone: how many packages were in it right before the act and right after.
 */
export const CoachNote = z.discriminatedUnion('about', [
  z.strictObject({
    about: z.literal('proposal'),
    position,
    proposal: z.string(),
    version: z.number().int().positive(),
    by: Id,
    parties: count,
    signable: count,
    before: z.strictObject({ signable: count, better: count, worse: count }).nullable(),
  }),
  z.strictObject({
    about: z.literal('zone'),
    position,
    cause: z.enum(['agreement', 'lapse', 'inject', 'round']),
    before: count,
    after: count,
    change: z.enum(['opened', 'closed', 'larger', 'smaller', 'none']),
  }),
]);
export type CoachNote = z.infer<typeof CoachNote>;
