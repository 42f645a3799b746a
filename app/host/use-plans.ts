'use client';

import { useCallback, useEffect, useState } from 'react';
import type { Plan } from '../../game/exercise/plan';
import type { KeptPlan, PlanCard } from '../../game/protocol/hosting';
import { type Answer, changePlan, copyPlan, deletePlan, plans, readPlan, savePlan } from '../lib/api';

export type Plans = Readonly<{
  cards: readonly PlanCard[];
  busy: boolean;
  problem: string | null;
  /** What was done last, in words. */
  done: string;
  /** `words`: what is said of it once it is read. */
  open(id: string, words?: string): Promise<KeptPlan | null>;
  copy(id: string): Promise<void>;
  remove(card: PlanCard): Promise<void>;
  /** As a new plan, or over the one it was opened from. */
  save(plan: Plan, over: Omit<KeptPlan, 'plan'> | null): Promise<KeptPlan | null>;
}>;

/** The plans of this server, for whoever has its key. */
export function usePlans(key: string): Plans {
  const [cards, setCards] = useState<readonly PlanCard[]>([]);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [done, setDone] = useState('');

  const refresh = useCallback(async () => {
    if (key === '') return;
    const answer = await plans(key);
    // Without plans the page does all it did: that they cannot be read is no problem of whoever hosts.
    if (answer.ok) setCards(answer.value);
  }, [key]);
  useEffect(() => void refresh(), [refresh]);

  const asking = async <Value>(ask: () => Promise<Answer<Value>>, words: string): Promise<Value | null> => {
    setBusy(true);
    setProblem(null);
    setDone('');
    const answer = await ask();
    if (answer.ok) await refresh();
    setBusy(false);
    if (!answer.ok) setProblem(answer.message);
    else setDone(words);
    return answer.ok ? answer.value : null;
  };

  return {
    cards,
    busy,
    problem,
    done,
    open: (id, words = 'The plan is in the form below.') => asking(() => readPlan(id, key), words),
    copy: async (id) => void (await asking(() => copyPlan(id, key), 'Copied.')),
    remove: async ({ id, name }) => void (await asking(() => deletePlan(id, key), `“${name}” is deleted.`)),
    save: (plan, over) =>
      asking(() => (over ? changePlan({ ...over, plan }, key) : savePlan(plan, key)), `“${plan.title}” is saved.`),
  };
}
