'use client';

import { useCallback, useEffect, useRef } from 'react';

/** One function for as long as the component is there, which does what the newest would: for parts that are drawn seldom. */
export function useSteady<Args extends readonly unknown[], Result>(newest: (...args: Args) => Result) {
  const latest = useRef(newest);
  useEffect(() => {
    latest.current = newest;
  });
  return useCallback((...args: Args): Result => latest.current(...args), []);
}
