'use client';

import { useCallback, useMemo, useState } from 'react';
import { z } from 'zod';
import type { PartyId } from '../../../game/scenario/id';
import type { Pin } from '../../../game/session/observation';
import type { SeatId } from '../../../game/session/seat';
import { useKept } from '../../lib/draft-store';
import { focusPinned } from './observations/focus-pinned';
import type { ControlWays } from './ways';
import { addressed, blankWord, focusWord, halfWritten, WordDraft, wordKey } from './word-draft';

const Tab = z.string().nullable();

type Given = Readonly<{ seat: string; narrow: boolean; note(pin: Pin): void; lookAs(seat: SeatId): void }>;

/** Where the reader of the control room is, and the ways from there. The tab is kept through reloads, and through a look elsewhere. */
export function useWays({ seat, narrow, note, lookAs }: Given): ControlWays {
  const [kept, go] = useKept<string | null>(`${seat}:control-tab`, Tab, 'proposals', 'alone');
  // On a wide screen talk and scores stand beside the tabs.
  const tab = !narrow && (kept === 'talk' || kept === 'scores') ? 'proposals' : kept;
  const [, setWord] = useKept(wordKey(seat), WordDraft, blankWord);
  const [sought, setSought] = useState<string | null>(null);
  const [unsent, setUnsent] = useState('');
  const found = useCallback(() => setSought(null), []);
  const goTo = useCallback(
    (pin: Pin) => {
      if (pin.to === 'message') {
        if (narrow) go('talk');
        setSought(pin.message);
      } else if (pin.to === 'proposal' || pin.to === 'seat') {
        go(pin.to === 'seat' ? 'people' : 'proposals');
        requestAnimationFrame(() => focusPinned(pin));
      }
    },
    [go, narrow],
  );
  const writeTo = useCallback(
    (party: PartyId, name: string | null) => {
      if (narrow) go('talk');
      let ready = false;
      setWord((word) => {
        const made = addressed(word, party, name);
        ready = made !== null;
        return made ?? word;
      });
      setUnsent(ready ? '' : halfWritten);
      requestAnimationFrame(focusWord);
      return ready;
    },
    [go, narrow, setWord],
  );
  return useMemo(
    () => ({ tab, go, note, lookAs, goTo, writeTo, unsent, sought, found }),
    [tab, go, note, lookAs, goTo, writeTo, unsent, sought, found],
  );
}
