'use client';

import { z } from 'zod';
import { cardFor } from '../host/host-draft';
import { useScenarios } from '../host/use-scenarios';
import { useKept } from '../lib/draft-store';
import { usePractisingAlone } from '../lib/use-practising-alone';
import { blankSolo, SoloDraft, soloDraftKey, soloNameKey, soloRequest, withPace } from './solo-draft';

const Name = z.string();

/** What stands on the page of choices for practising alone, and what may be done with it. */
export function useSoloForm() {
  const scenarios = useScenarios();
  const practising = usePractisingAlone();
  const [kept, setDraft] = useKept(soloDraftKey, SoloDraft, blankSolo);
  const [name, setName] = useKept(soloNameKey, Name, '');
  const card = cardFor(kept, scenarios.cards);
  const draft = card ? withPace(kept, card) : kept;
  const asked = card && soloRequest(draft, card, name);
  return {
    ...{ scenarios, practising, draft, card, asked, name, setName },
    set: (part: Partial<SoloDraft>) => setDraft((before) => ({ ...before, ...part })),
    begin: () => (asked ? practising.begin(asked) : Promise.resolve()),
  };
}
export type SoloFormState = ReturnType<typeof useSoloForm>;
