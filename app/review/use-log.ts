'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { ReviewLog } from '../../game/protocol/review';
import { grownLog } from './grown-log';
import type { ReviewSource } from './source';
import { toldLog } from './told-log';

export type HeldLog = Readonly<{
  log: ReviewLog | null;
  problem: string | null;
  /** Whether what was said could not be read: the next refresh tries again. */
  untold: boolean;
  /** Reads what has come since, and what was said where that has not come yet. */
  refresh(): Promise<void>;
}>;

type Reading = (before: ReviewLog | null) => Promise<ReviewLog | string | null>;

/** The log of a review, read once, and its new end whenever something was done. Much talk comes when the rest is shown. */
export function useLog(source: ReviewSource): HeldLog {
  const [log, setLog] = useState<ReviewLog | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [untold, setUntold] = useState(false);
  const held = useRef<ReviewLog | null>(null);

  const read = useCallback(async (reading: Reading): Promise<void> => {
    const before = held.current;
    const now = await reading(before);
    // Another reading was faster: this one begins again with what that has brought.
    if (held.current !== before) return read(reading);
    if (typeof now === 'string') return before ? undefined : setProblem(now);
    if (now === null) return;
    held.current = now;
    setLog(now);
  }, []);

  const refresh = useCallback(async () => {
    setUntold(false);
    await read((before) => grownLog(source, before));
    if (!held.current?.textsLater) return;
    await read(async (before) => (before?.textsLater ? toldLog(source, before) : null));
    setUntold(held.current.textsLater ?? false);
  }, [source, read]);

  useEffect(() => void refresh(), [refresh]);
  return { log, problem, untold, refresh };
}
