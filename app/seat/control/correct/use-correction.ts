'use client';

import { z } from 'zod';
import type { State } from '../../../../game/session/state';
import { useKept } from '../../../lib/draft-store';

const Draft = z.object({
  /** Option by issue, of what is to be different from what stands. */
  changes: z.record(z.string(), z.string()),
  tier: z.enum(['no-deal', 'partial', 'settlement']).nullable(),
  reason: z.string(),
});
const blank: z.infer<typeof Draft> = { changes: {}, tier: null, reason: '' };

/** A correction that is being written, kept on this browser until it is made. What it leaves alone follows what stands. */
export function useCorrection(seat: string | null, state: Pick<State, 'outcome' | 'tier'>) {
  const [draft, setDraft] = useKept(`${seat}:correction`, Draft, blank);
  const stands = state.outcome ?? {};
  const outcome = { ...stands, ...draft.changes };
  const tier = draft.tier ?? state.tier ?? 'no-deal';
  const differs = tier !== state.tier || Object.keys(outcome).some((issue) => outcome[issue] !== stands[issue]);
  return {
    outcome,
    tier,
    reason: draft.reason,
    differs,
    choose: (issue: string, option: string) =>
      setDraft((now) => ({ ...now, changes: { ...now.changes, [issue]: option } })),
    setTier: (next: typeof tier) => setDraft((now) => ({ ...now, tier: next })),
    setReason: (reason: string) => setDraft((now) => ({ ...now, reason })),
    clear: () => setDraft(blank),
  };
}
