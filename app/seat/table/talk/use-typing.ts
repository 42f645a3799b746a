'use client';

import { useCallback, useEffect, useRef } from 'react';
import type { MessageTo } from '../../../../game/session/events';

/** Without a key for so long one is no longer typing, in ms. */
const restMs = 4_000;

/** Tells to whom one types when one begins, and once that one stopped. */
export function useTyping(to: MessageTo, room: string, onTyping: ((to: MessageTo | null) => void) | undefined) {
  const told = useRef(false);
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  const tell = useRef(onTyping);
  const address = useRef(to);
  useEffect(() => {
    tell.current = onTyping;
    address.current = to;
  });

  const stopped = useCallback(() => {
    clearTimeout(rest.current);
    if (told.current) tell.current?.(null);
    told.current = false;
  }, []);
  const typed = useCallback(
    (text: string) => {
      if (text.trim() === '') return stopped();
      if (!told.current) tell.current?.(address.current);
      told.current = true;
      clearTimeout(rest.current);
      rest.current = setTimeout(stopped, restMs);
    },
    [stopped],
  );
  // Another room, or none: nobody types here any more.
  // biome-ignore lint/correctness/useExhaustiveDependencies: leaving the room is what there is to tell
  useEffect(() => stopped, [stopped, room]);
  return { typed, stopped };
}
