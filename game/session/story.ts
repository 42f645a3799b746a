import { z } from 'zod';
import { line } from './seat';

/** A key moment found by rule has a key of its own; one that somebody added has the id of its addition. */
export const MomentKey = z.string().min(1).max(120);
const MomentTitle = line(120);
const MomentText = z.string().trim().min(1).max(1_000);

/** What the white cell makes of a key moment for the hot wash. Null: in the words in which it was found. */
export const MomentEdit = z.strictObject({
  title: MomentTitle.nullable(),
  text: MomentText.nullable(),
  hidden: z.boolean(),
});
export type MomentEdit = z.infer<typeof MomentEdit>;

/** `when` in ms since 1970, as an event of the log has it: positions differ between those who read it. */
export const AddedMoment = z.strictObject({
  when: z.number().int().nonnegative(),
  title: MomentTitle,
  text: MomentText,
});
export type AddedMoment = z.infer<typeof AddedMoment>;
