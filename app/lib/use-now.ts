'use client';

import { useEffect, useState } from 'react';

/** Server time in ms, read again at each full second of it, so that all screens tick together. */
export function useNow(serverNow: () => number): number {
  const [now, setNow] = useState(serverNow);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const tick = () => {
      const time = serverNow();
      setNow(time);
      timer = setTimeout(tick, 1000 - (time % 1000));
    };
    tick();
    return () => clearTimeout(timer);
  }, [serverNow]);
  return now;
}
