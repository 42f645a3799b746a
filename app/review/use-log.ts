'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { ReviewLog } from '../../game/protocol';
import type { ReviewSource } from './source';

export type HeldLog = Readonly<{
  log: ReviewLog | null;
  problem: string | null;
  /** Reads what has come since. */
  refresh(): Promise<void>;
}>;

/** What opens more than there was before changes the whole log, not its end alone. */
const opensMore = (before: ReviewLog, tail: ReviewLog): boolean =>
  before.full !== tail.full ||
  before.viewer !== tail.viewer ||
  tail.events.some(({ type }) => type === 'review-opened' || type === 'seat-placed');

/** The log of a review, read once, and its new end whenever something was done. */
export function useLog(source: ReviewSource): HeldLog {
  const [log, setLog] = useState<ReviewLog | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const held = useRef<ReviewLog | null>(null);

  const refresh = useCallback(async () => {
    const before = held.current;
    const end = await source.log(before?.events.length ?? 0);
    // Another reading was faster: what this one brought is held already.
    if (held.current !== before) return;
    if (!end.ok) return before ? undefined : setProblem(end.message);
    if (before && end.value.events.length === 0 && !opensMore(before, end.value)) return;
    const whole = before && opensMore(before, end.value) ? await source.log(0) : end;
    if (!whole.ok) return;
    const grown = before && whole === end ? [...before.events, ...end.value.events] : whole.value.events;
    held.current = { ...whole.value, events: grown };
    setLog(held.current);
  }, [source]);

  useEffect(() => void refresh(), [refresh]);
  return { log, problem, refresh };
}
