import type { KeyboardEvent } from 'react';

/** On a keyboard Enter sends and Shift+Enter breaks the line; on glass, where there is no such pair, Enter breaks it. */
export function enterSends(event: KeyboardEvent): boolean {
  if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return false;
  return !matchMedia('(pointer: coarse)').matches;
}
