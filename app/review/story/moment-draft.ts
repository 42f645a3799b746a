import { z } from 'zod';
import { AddedMoment } from '../../../game/session/story';

/** A moment half written. `when` in ms since 1970: where it is to stand. */
export const MomentDraft = z.object({ title: z.string(), text: z.string(), when: z.number() });
export type MomentDraft = z.infer<typeof MomentDraft>;

export const longestTitle = 120;
export const longestText = 1_000;

/** The moment that a draft makes, or what it still lacks, in words. */
export function momentOf(draft: MomentDraft): Readonly<{ value: AddedMoment | null; missing: string }> {
  if (draft.title.trim() === '') return { value: null, missing: 'Give it a title.' };
  if (draft.text.trim() === '') return { value: null, missing: 'Say in a sentence why it mattered.' };
  const moment = AddedMoment.safeParse(draft);
  if (moment.success) return { value: moment.data, missing: '' };
  return { value: null, missing: `At most ${longestText} characters, and the title on one line.` };
}
