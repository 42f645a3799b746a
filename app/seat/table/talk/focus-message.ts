/** Puts the reader where a message is written. */
export function focusMessage(): void {
  const field = document.querySelector('section[aria-label="Talk"] textarea');
  if (field instanceof HTMLElement) field.focus();
}
