'use client';

import { useEffect, useRef, useState } from 'react';
import type { Event } from '../../game/session/events';

/** How many times faster than it happened. */
export const speeds = [1, 2, 4, 8, 16, 32, 64] as const;
export type Speed = (typeof speeds)[number];

/** A silence is not shown longer than this, in ms, so that a long session can be watched. */
const longestSilence = 3_000;

export type Playback = Readonly<{ playing: boolean; speed: Speed; toggle(): void; setSpeed(speed: Speed): void }>;

/** Goes through the log by itself. What one command made happens at one moment. */
export function usePlayback(log: readonly Event[], position: number, goTo: (position: number) => void): Playback {
  const [asked, setAsked] = useState(false);
  const [speed, setSpeed] = useState<Speed>(16);
  const go = useRef(goTo);
  go.current = goTo;
  const playing = asked && position < log.length;

  useEffect(() => {
    if (!playing) return;
    const next = afterwards(log, position);
    const timer = setTimeout(() => go.current(next.position), Math.min(longestSilence, next.wait / speed));
    return () => clearTimeout(timer);
  }, [playing, log, position, speed]);

  const toggle = () => {
    if (!playing && position >= log.length) go.current(1);
    setAsked(!playing);
  };
  return { playing, speed, toggle, setSpeed };
}

/** The end of the next moment, and how long after this one it came, in ms. Looks no further than that in the log. */
function afterwards(log: readonly Event[], position: number): { position: number; wait: number } {
  const now = log[position - 1]?.at ?? 0;
  let next = position;
  while (next < log.length && (log[next]?.at ?? 0) <= now) next += 1;
  const at = log[next]?.at;
  if (at === undefined) return { position: log.length, wait: 0 };
  while (next < log.length && log[next]?.at === at) next += 1;
  return { position: next, wait: at - now };
}
