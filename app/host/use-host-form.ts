'use client';

import { useKept } from '../lib/draft-store';
import { useHostKey } from '../lib/use-host-key';
import { blankDraft, cardFor, draftOf, HostDraft } from './host-draft';
import { planOf } from './plan-of';
import { useHosting } from './use-hosting';
import { usePlans } from './use-plans';
import { useScenarios } from './use-scenarios';

/** What stands on the host's page, and what may be done with it. */
export function useHostForm() {
  const scenarios = useScenarios();
  const hosting = useHosting();
  const key = useHostKey();
  const plans = usePlans(key.known ?? '');
  const [draft, setDraft] = useKept('host:draft', HostDraft, blankDraft);
  const card = cardFor(draft, scenarios.cards);

  const set = (part: Partial<HostDraft>) =>
    setDraft((before) => ({ ...before, ...part, touched: before.touched || !('name' in part) }));

  /** The plan as it stands, or nothing and a sentence at the foot of the page. */
  const planned = () => {
    if (!card) return null;
    const plan = planOf(draft, card);
    hosting.setProblem(plan.ok ? null : plan.problem);
    return plan.ok ? plan.plan : null;
  };

  return {
    ...{ scenarios, hosting, key, plans, draft, card, set },
    async submit(rehearsal = false) {
      const plan = hosting.busy ? null : planned();
      if (plan) await hosting.submit(plan, key, rehearsal);
    },
    /** A saved plan as it is, whatever stands in the form. */
    async rehearse(id: string) {
      const kept = hosting.busy ? null : await plans.open(id, 'The rehearsal opens.');
      if (kept) await hosting.submit(kept.plan, key, true);
    },
    async save(over: HostDraft['plan']) {
      const plan = planned();
      const kept = plan && (await plans.save(plan, over));
      if (!kept) return;
      const { id, revision } = kept;
      setDraft((before) => ({ ...before, title: kept.plan.title, plan: { id, revision }, touched: false }));
    },
    async open(id: string) {
      const kept = await plans.open(id);
      if (kept) setDraft(draftOf(kept.plan, { id: kept.id, revision: kept.revision }));
    },
    empty: () => setDraft(({ name }) => ({ ...blankDraft, name })),
  };
}
export type HostFormState = ReturnType<typeof useHostForm>;
