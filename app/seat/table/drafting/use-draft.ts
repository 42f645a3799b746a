'use client';

import { useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import type { IssueId } from '../../../../game/scenario/id';
import { type Draft, DraftEdit, edited } from '../../../../game/session/draft';
import { noDraft } from '../../../../game/session/evolve/papers';
import { useKept } from '../../../lib/draft-store';
import type { Desk } from '../desk';
import { afterCommand, changesOf, isNothing, overlaid, sendable, withoutTabled } from './draft-change';
import { useGiving } from './use-giving';

/** A text goes out when its author pauses for so long, in ms. */
const pauseMs = 700;
const nothing: DraftEdit = {};

/**
 * The delegation's draft, as it will be once the server has taken what is on its way. What is typed is kept in this
 * browser until it has been handed over, so that a reload loses nothing.
 */
export function useDraft({ state, party, seat, send }: Desk, place: string) {
  // Each page sends what was typed in it, and what the others sent comes to it with the log.
  const [unsent, setUnsent] = useKept(`${place}:draft-unsent`, DraftEdit, nothing, 'alone');
  // Words that were refused go on standing where they were typed.
  const standsAgain = useCallback((texts: DraftEdit) => setUnsent((now) => overlaid(texts, now)), [setUnsent]);
  const { give, flying, refused, forgive } = useGiving(send, standsAgain);
  const stored = (party === null ? undefined : state.drafts[party]) ?? noDraft;
  const shared = flying.reduce((draft, command) => afterCommand(draft, command, seat ?? 'server'), stored);
  const draft = edited(shared.now, unsent);

  // What the next change starts from, also when two come before the page is drawn again.
  const newest = useRef(draft);
  useLayoutEffect(() => {
    newest.current = draft;
  });

  /** Hands over what waits for a pause: what is asked for next is to come after it. */
  const flush = useCallback(() => {
    let typed = nothing;
    setUnsent((now) => {
      typed = now;
      return sendable(now).waits;
    });
    const { fits } = sendable(typed);
    if (!isNothing(fits)) void give({ type: 'edit-draft', edit: fits });
  }, [give, setUnsent]);

  useEffect(() => {
    if (isNothing(sendable(unsent).fits) || refused) return undefined;
    const timer = setTimeout(flush, pauseMs);
    return () => clearTimeout(timer);
  }, [unsent, refused, flush]);

  const change = useCallback(
    (make: (before: Draft) => Draft) => {
      const next = make(newest.current);
      const { picked, typed } = changesOf(newest.current, next);
      newest.current = next;
      if (!isNothing(picked)) void give({ type: 'edit-draft', edit: picked });
      if (isNothing(typed)) return;
      forgive();
      setUnsent((now) => overlaid(now, typed));
    },
    [give, forgive, setUnsent],
  );
  const replace = useCallback(
    (next: Draft) => {
      newest.current = next;
      // Into the draft that is kept: brought back, it has the last words too.
      flush();
      setUnsent(nothing);
      void give({ type: 'replace-draft', draft: next });
    },
    [give, flush, setUnsent],
  );
  /** What was typed of these issues has gone out with a proposal: the rules have put the rest of that away. */
  const tabled = useCallback(
    (issues: readonly IssueId[]) => setUnsent((now) => withoutTabled(now, issues)),
    [setUnsent],
  );
  const restoring = flying.some(({ type }) => type === 'restore-draft');
  /** Once at a time: the second would undo the first. */
  const bringBack = useCallback(() => {
    if (!restoring) void give({ type: 'restore-draft' });
  }, [give, restoring]);
  return { draft, change, flush, replace, replaced: shared.before, bringBack, tabled, by: shared.by, refused };
}

export type OwnDraft = ReturnType<typeof useDraft>;
