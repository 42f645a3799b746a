import { z } from 'zod';

/** A word from control that is being written: to one party, or to all. */
export const WordDraft = z.object({ to: z.string(), text: z.string() });
export const everyone = 'everyone';
export const blankWord: z.infer<typeof WordDraft> = { to: everyone, text: '' };

/** Under which it is kept on this browser. */
export const wordKey = (seat: string | null): string => `${seat}:word-from-control`;

/** Puts the writer into the field, behind what is written there. */
export function focusWord(): void {
  const field = document.querySelector('[aria-label="All talk"] form textarea');
  if (!(field instanceof HTMLTextAreaElement)) return;
  field.focus();
  field.setSelectionRange(field.value.length, field.value.length);
}
