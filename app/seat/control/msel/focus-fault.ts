/** Puts whoever is typing before the first field of the open dialog that has to be mended, once it is marked. */
export function focusFault(): void {
  requestAnimationFrame(() => {
    const field = document.querySelector('dialog[open] [aria-invalid="true"]');
    if (field instanceof HTMLElement) field.focus();
  });
}
