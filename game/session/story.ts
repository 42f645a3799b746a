import { z } from 'zod';
import { line, type SeatId } from './seat';

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

/** Something that somebody of the white cell wrote down after the close. */
export type Recorded<Written> = Written & Readonly<{ id: string; at: number; by: SeatId | 'server' }>;

/** What the white cell made of the key moments: `order` names those that it put in order, by key. */
export type Story = Readonly<{
  edits: Readonly<Record<string, MomentEdit>>;
  added: Readonly<Record<string, Recorded<AddedMoment>>>;
  order: readonly string[];
}>;
