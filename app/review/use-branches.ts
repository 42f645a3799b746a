'use client';

import { useCallback, useEffect, useState } from 'react';
import type { Branch } from '../../game/protocol/review';
import type { ReviewSource } from './source';

/** What goes on from this session, or from where it goes on, as far as the reader may know. */
export type HeldBranches = Readonly<{
  /** Whether the reader may have another session from a moment of this one. */
  mayFork: boolean;
  others: readonly Branch[];
  /** The one that this session is held against. */
  beside: Branch | null;
  holdAgainst(session: string): void;
  /** Reads which there are again. */
  read(): Promise<void>;
}>;

type Known = Pick<HeldBranches, 'mayFork' | 'others'>;
const none: Known = { mayFork: false, others: [] };

/** Read once, and again when there is another. Where none can be read, there is none. */
export function useBranches({ forks }: ReviewSource): HeldBranches {
  const [{ mayFork, others }, setKnown] = useState(none);
  const [chosen, holdAgainst] = useState<string | null>(null);
  const take = useCallback(
    async (signal: AbortSignal) => {
      const answer = forks === null ? null : await forks.branches(signal);
      if (signal.aborted || !answer?.ok) return;
      // The first is this session itself.
      setKnown({ mayFork: answer.value.mayFork, others: answer.value.branches.slice(1) });
    },
    [forks],
  );
  useEffect(() => {
    const waiting = new AbortController();
    void take(waiting.signal);
    return () => waiting.abort();
  }, [take]);
  const read = useCallback(() => take(new AbortController().signal), [take]);
  const beside = others.find(({ session }) => session === chosen) ?? others.findLast(({ open }) => open) ?? others[0];
  return { mayFork, others, beside: beside ?? null, holdAgainst, read };
}
