import { z } from 'zod';

const answer = z.string().trim().max(2_000);

/**
 * What somebody answers in the hot wash: what they were after, what surprised them, what they would do differently, and
 * how good the deal, or having none, is: 1 bad to 5 good. An empty text or `null` is no answer.
 */
export const SurveyAnswer = z.strictObject({
  aim: answer,
  surprised: answer,
  differently: answer,
  rating: z.number().int().min(1).max(5).nullable(),
});
export type SurveyAnswer = z.infer<typeof SurveyAnswer>;
