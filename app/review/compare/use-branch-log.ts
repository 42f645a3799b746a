'use client';

import { useEffect, useState } from 'react';
import type { Event } from '../../../game/session/events';
import type { ReviewSource } from '../source';

type Held = Readonly<{ session: string; log: readonly Event[] | null; problem: string | null }>;

/** The log of another branch. `log` and `problem` null: it is on its way. */
export function useBranchLog({ forks }: ReviewSource, session: string): Omit<Held, 'session'> {
  const [held, setHeld] = useState<Held | null>(null);
  useEffect(() => {
    const waiting = new AbortController();
    void forks?.log(session, waiting.signal).then((answer) => {
      if (waiting.signal.aborted) return;
      setHeld({
        session,
        log: answer.ok ? answer.value.events : null,
        problem: answer.ok ? null : answer.message,
      });
    });
    return () => waiting.abort();
  }, [forks, session]);
  return held?.session === session ? held : { log: null, problem: null };
}
