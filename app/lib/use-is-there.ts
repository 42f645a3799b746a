'use client';

import { useCallback, useEffect, useRef } from 'react';

/** Tells, also long afterwards, whether the component is still on the page. */
export function useIsThere(): () => boolean {
  const there = useRef(true);
  useEffect(() => {
    there.current = true;
    return () => {
      there.current = false;
    };
  }, []);
  return useCallback(() => there.current, []);
}
