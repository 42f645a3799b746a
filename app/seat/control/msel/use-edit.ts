'use client';

import type { PublicScenario } from '../../../../game/scenario/readers';
import type { PlannedInject } from '../../../../game/session/state';
import { useKept } from '../../../lib/draft-store';
import type { Room } from '../../../lib/room';
import { Edit, sameWords, type Wording, wordingOf } from './wording';

/** What somebody has begun to change in an inject: kept in this browser until it is saved or thrown away. */
export function useEdit({ seat }: Room, scenario: PublicScenario, { inject }: PlannedInject) {
  const [edit, setEdit] = useKept(`${seat}:edit-inject:${inject.id}`, Edit, null);
  const now = wordingOf(inject);
  const wording = edit?.wording ?? now;
  const begun = !sameWords(scenario, wording, now);
  return {
    wording,
    /** Something is typed that is not what the inject says. */
    begun,
    /** Somebody else changed what it says since this one began to type. */
    overtaken: begun && edit !== null && !sameWords(scenario, edit.from, now),
    change: (next: (before: Wording) => Wording) =>
      setEdit((before) => ({ wording: next(before?.wording ?? now), from: before?.from ?? now })),
    /** From here on, only later changes of others are worth a word. */
    insist: () => setEdit({ wording, from: now }),
    drop: () => setEdit(null),
  };
}
