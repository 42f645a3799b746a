import { z } from 'zod';

/** A word from control that is being written: to one party, or to all. */
export const WordDraft = z.object({ to: z.string(), text: z.string() });
type WordDraft = z.infer<typeof WordDraft>;
export const everyone = 'everyone';
export const blankWord: WordDraft = { to: everyone, text: '' };

/** Under which it is kept on this browser. */
export const wordKey = (seat: string | null): string => `${seat}:word-from-control`;

/** Said where a word half written is not readdressed. */
export const halfWritten = 'You have a word half written to others: send it first, or choose whom it is for.';

/** The word made ready for a party, begun with a name if it is blank; null while one is half written to others. */
export function addressed({ to, text }: WordDraft, party: string, name: string | null): WordDraft | null {
  if (text.trim() === '') return { to: party, text: name === null ? text : `${name}, ` };
  return to === party ? { to, text } : null;
}

/** Puts the writer into the field, behind what is written there. */
export function focusWord(): void {
  const field = document.querySelector('[aria-label="All talk"] form textarea');
  if (!(field instanceof HTMLTextAreaElement)) return;
  field.focus();
  field.setSelectionRange(field.value.length, field.value.length);
}
