import { z } from 'zod';
import { line } from './seat';

/**
 * What an exercise showed, as in an improvement plan (HSEEP 2020, chapter 6): a strength or something to improve, in which
 * category, what to do about it, who sees to it and by when (a date, YYYY-MM-DD). `when`: the moment at which it showed, in
 * ms since 1970.
 */
export const Finding = z.strictObject({
  kind: z.enum(['strength', 'improvement']),
  category: line(60),
  text: z.string().trim().min(1).max(2_000),
  recommendation: z.string().trim().min(1).max(2_000).nullable(),
  owner: line(100).nullable(),
  due: z.iso.date().nullable(),
  when: z.number().int().nonnegative().nullable(),
});
export type Finding = z.infer<typeof Finding>;

/** The finding alone, of what carries it: a command, an event, or one that is recorded. */
export const findingIn = ({ kind, category, text, recommendation, owner, due, when }: Finding): Finding => ({
  kind,
  category,
  text,
  recommendation,
  owner,
  due,
  when,
});
