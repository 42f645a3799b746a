'use client';

import { useCallback, useState } from 'react';
import { z } from 'zod';
import { useKept } from '../../lib/draft-store';
import type { Place } from './BottomNav';
import { placeOf, Tab } from './tab';

const Chosen = z.object({ tab: Tab, stage: z.string(), talking: z.boolean() });
const unchosen: z.infer<typeof Chosen> = { tab: 'terms', stage: 'playing', talking: false };

/** Where the seat is looking, kept through reloads. The close of the session opens the outcome once. */
export function useWhere(place: string, stage: string) {
  'use memo';
  const closed = stage === 'closed';
  const [chosen, setChosen] = useKept(`${place}:where`, Chosen, unchosen, 'alone');
  const [issue, setIssue] = useState<string | null>(null);
  const justClosed = closed && chosen.stage !== 'closed';
  const kept = chosen.tab === 'outcome' && !closed ? 'terms' : chosen.tab;
  const tab: Tab = justClosed ? 'outcome' : kept;
  const talking = chosen.talking && !justClosed;

  const go = (next: Tab) => setChosen({ tab: next, stage, talking: false });
  const shown: Place = talking ? 'talk' : placeOf(tab);
  const goTo = (next: Place) => {
    if (next === 'talk') setChosen({ tab, stage, talking: true });
    else if (next === 'papers') go(closed ? 'outcome' : 'brief');
    else go(next);
  };
  const toggleIssue = useCallback((next: string) => setIssue((before) => (before === next ? null : next)), []);
  const goToIssue = (next: string) => {
    go('terms');
    setIssue(next);
  };
  return { tab, shown, issue, go, goTo, goToIssue, toggleIssue };
}
