'use client';

import { useKept } from '../../lib/draft-store';
import { Draft, emptyDraft } from './draft';

const Before = Draft.nullable();

/** A seat's own draft, kept through reloads, and the one that was replaced last, so that replacing can be undone. */
export function useDraft(place: string) {
  const [draft, setDraft] = useKept(`${place}:draft`, Draft, emptyDraft);
  const [replaced, setReplaced] = useKept<Draft | null>(`${place}:draft-before`, Before, null);

  const replace = (next: Draft) => {
    setReplaced(Object.keys(draft.terms).length > 0 ? draft : null);
    setDraft(next);
  };
  const bringBack = () => {
    if (replaced) setDraft(replaced);
    setReplaced(null);
  };
  return { draft, change: setDraft, replace, replaced, bringBack };
}

export type OwnDraft = ReturnType<typeof useDraft>;
