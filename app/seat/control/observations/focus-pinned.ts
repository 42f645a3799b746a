import type { Pin } from '../../../../game/session/observation';
import { pinnable } from './pin-here';

/** Puts the reader before what a note is pinned to: in sight, and with the keyboard. */
export function focusPinned(pin: Pin): void {
  const wanted = pinnable(pin)['data-pin'];
  const places = [...document.querySelectorAll('[data-pin]')];
  const place = places.find((each) => each.getAttribute('data-pin') === wanted);
  if (!(place instanceof HTMLElement)) return;
  place.focus({ preventScroll: true });
  place.scrollIntoView({ block: 'center' });
}
