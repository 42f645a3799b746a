import { Pin } from '../../../../game/session/observation';

/** Marks a part of the page as something that notes can be pinned to. */
export const pinnable = (pin: Pin) => ({ 'data-pin': JSON.stringify(pin) });

/** What the reader is at: the part of the page that has the keyboard, or the line that is all of it. */
export function pinHere(): Pin | null {
  const at = document.activeElement;
  const place = at?.closest('[data-pin]') ?? at?.querySelector(':scope > [data-pin]');
  const marked = place?.getAttribute('data-pin');
  if (!marked) return null;
  const pin = Pin.safeParse(JSON.parse(marked));
  return pin.success ? pin.data : null;
}
