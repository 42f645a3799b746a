import { z } from 'zod';
import { Goals, Pin } from '../../../../game/session/observation';

/** A note that is being written. `begun`: what its words were about, if it has since been pinned elsewhere. */
export const NoteDraft = z.object({ text: z.string(), goals: Goals, pin: Pin, begun: Pin.nullable() });
export type NoteDraft = z.infer<typeof NoteDraft>;

export const blankNote: NoteDraft = { text: '', goals: [], pin: { to: 'moment' }, begun: null };

const mostCharacters = 4_000;

const isSame = (a: Pin, b: Pin): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * The draft when a note about `pin` is asked for. Words that are half typed are not lost, and it stays known what they
 * were about; a note about nothing in particular goes on with them.
 */
export function pinnedTo(draft: NoteDraft, pin: Pin): NoteDraft {
  if (draft.text.trim() === '') return { ...blankNote, pin };
  if (pin.to === 'moment' || isSame(draft.pin, pin)) return draft;
  const begun = draft.begun ?? draft.pin;
  return { ...draft, pin, begun: isSame(begun, pin) ? null : begun };
}

/** Pinned again to what it was begun about. */
export const pinnedBack = (draft: NoteDraft): NoteDraft =>
  draft.begun ? { ...draft, pin: draft.begun, begun: null } : draft;

/** Why it cannot be noted yet; null when it can. An empty note is no fault: nothing has been typed. */
export const noteFault = (text: string): string | null => {
  const { length } = text.trim();
  return length > mostCharacters ? `${length} of ${mostCharacters} characters: shorten it, or make two notes.` : null;
};
