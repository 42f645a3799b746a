'use client';

import { type FocusEvent, useLayoutEffect, useRef } from 'react';

/**
 * Keeps the focus in a part of the page whose controls come and go: when the one that has it is taken away, the part
 * itself takes it, instead of the top of the page.
 */
export function useFocusKept<Part extends HTMLElement>() {
  const part = useRef<Part>(null);
  const inside = useRef(false);
  useLayoutEffect(() => {
    if (inside.current && document.activeElement === document.body) part.current?.focus({ preventScroll: true });
  });
  return {
    ref: part,
    tabIndex: -1,
    onFocus: () => {
      inside.current = true;
    },
    onBlur: ({ target, relatedTarget }: FocusEvent) => {
      // What is taken away loses the focus too, but nobody has gone anywhere.
      if (relatedTarget !== null || target.isConnected) inside.current = false;
    },
  };
}
