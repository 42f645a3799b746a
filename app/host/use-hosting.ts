'use client';

import { useState } from 'react';
import type { Plan } from '../../game/exercise/plan';
import type { Hosted } from '../../game/protocol/hosting';
import { host } from '../lib/api';
import { keepSeatLinks, seatUrl } from '../lib/seat-links';

type Key = Readonly<{ key: string; keep(): void }>;

/**
 * Hosts the exercise, keeps the links of its chairs on this browser and goes to the first table; or, where there are
 * people with links of their own, shows those first.
 */
export function useHosting() {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [needsKey, setNeedsKey] = useState(false);
  const [hosted, setHosted] = useState<Hosted | null>(null);

  /** `rehearsal`: bots in all delegations, for the host alone, who goes to the table at once. */
  const submit = async (plan: Plan, { key, keep }: Key, rehearsal = false) => {
    setBusy(true);
    setProblem(null);
    const answer = await host({ ...plan, rehearsal }, key);
    if (!answer.ok) {
      setBusy(false);
      setNeedsKey(answer.refusal === 'host-key');
      return setProblem(answer.message);
    }
    keep();
    const { host: own, tables } = answer.value;
    for (const { session, seats } of tables) keepSeatLinks(session, [own, ...seats]);
    if (rehearsal || plan.list.length === 0) return location.assign(seatUrl(own.secret));
    setBusy(false);
    setHosted(answer.value);
  };
  return { busy, problem, needsKey, hosted, submit, setProblem };
}
