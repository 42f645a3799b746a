'use client';

import { useCallback, useState } from 'react';
import type { Pin } from '../../../../game/session/observation';
import { useKept } from '../../../lib/draft-store';
import { putBack } from '../../../lib/put-back';
import type { Room } from '../../../lib/room';
import { useAct } from '../../../lib/use-act';
import { blankNote, NoteDraft, noteFault, pinnedBack, pinnedTo } from './note-draft';

/** The one note that is being written, wherever it was asked for. What is half typed is kept until it is noted. */
export function useNoting(room: Room) {
  const [draft, setDraft] = useKept(`${room.seat}:observation`, NoteDraft, blankNote);
  const [opened, setOpened] = useState(false);
  const [noted, setNoted] = useState(0);
  const act = useAct(room);
  const open = useCallback(
    (pin: Pin) => {
      setDraft((now) => pinnedTo(now, pin));
      setOpened(true);
    },
    [setDraft],
  );
  const close = useCallback(() => setOpened(false), []);

  /** It leaves the form at once, so that the next can be written; refused, it comes back with the reason. */
  const send = async () => {
    const text = draft.text.trim();
    if (text === '' || noteFault(text) !== null || act.busy) return;
    setDraft(blankNote);
    close();
    const isFree = (now: NoteDraft) => now.text.trim() === '';
    const { pin, goals } = draft;
    const done = await act.run({ type: 'note-observation', text, pin, goals }, () => putBack(setDraft, draft, isFree));
    if (done) setNoted((count) => count + 1);
    else setOpened(true);
  };
  const change = (by: Partial<NoteDraft>) => setDraft((now) => ({ ...now, ...by }));
  return { draft, opened, noted, act, open, close, send, change, pinBack: () => setDraft(pinnedBack) };
}

export type Noting = ReturnType<typeof useNoting>;
