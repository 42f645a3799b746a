'use client';

import { useEffect, useRef } from 'react';

/** When the session of whoever practises alone ends before their eyes, the review is where they go on. */
export function useToReview(alone: boolean, closed: boolean): void {
  const before = useRef(closed);
  useEffect(() => {
    const ended = closed && !before.current;
    before.current = closed;
    // The secret stays in the fragment: it is handed on from this page's own address.
    if (alone && ended) location.assign(`/review${location.hash}`);
  }, [alone, closed]);
}
