import { useCallback, useState } from 'react';
import type { Command } from '../../game/session/commands';
import type { ReviewDesk } from './use-review';

export type ReviewAct = Readonly<{
  busy: boolean;
  /** Why the last one was refused, in words. */
  problem: string | null;
  /** Whether it was done. */
  run(command: Command): Promise<boolean>;
}>;

/** Asks one thing at a time from a review, and keeps the refusal to show beside the button. */
export function useReviewAct({ act }: Pick<ReviewDesk, 'act'>): ReviewAct {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const run = useCallback(
    async (command: Command) => {
      if (!act) return false;
      setBusy(true);
      setProblem(null);
      const refused = await act(command);
      setBusy(false);
      setProblem(refused);
      return refused === null;
    },
    [act],
  );
  return { busy, problem, run };
}
