import { afterEach, expect, test, vi } from 'vitest';
import { mayTakeFocus } from './may-take-focus';

afterEach(() => void vi.unstubAllGlobals());

/** As much of an element as is asked about: which others lie in it. */
class Part {
  constructor(private readonly inside: readonly Part[] = []) {}
  contains(other: Part): boolean {
    return other === this || this.inside.some((each) => each.contains(other));
  }
}
const button = new Part();
const delegation = new Part([button]);
const seating = new Part([delegation]);
const message = new Part();
const body = new Part([seating, message]);

/** With the focus there, whether it may come to the delegation. */
function fromThere(activeElement: Part | null, part: Part | null = delegation): boolean {
  vi.stubGlobal('document', { activeElement, body });
  return Reflect.apply(mayTakeFocus, undefined, [part]);
}

test('the focus may move from the part itself, and from what it fell to', () => {
  expect([button, delegation, seating, body, null].map((there) => fromThere(there))).toEqual(Array(5).fill(true));
  expect(fromThere(body, null)).toBe(true);
});

test('it stays where somebody has gone on to meanwhile', () => {
  expect(fromThere(message)).toBe(false);
  expect(fromThere(message, null)).toBe(false);
});
