'use client';

import { useCallback } from 'react';
import type { Proposal } from '../../../game/session/state';
import type { Room } from '../../lib/room';
import { draftOutcome, draftUnder, instrumentFor } from './composing';
import type { Desk } from './desk';
import { amended, emptyDraft } from './draft';
import { focusProposal, focusVotes } from './focus-proposal';
import { standingOf } from './own-standing';
import { awaiting } from './proposal-words';
import { rowsOf } from './rows-of';
import { focusIssue } from './sheet/focus-issue';
import { useDraft } from './use-draft';
import { useNews } from './use-news';
import { useTalk } from './use-talk';
import { useWhere } from './use-where';

/** What a table shows and does beyond what the desk holds: the draft, the talk, and where one is looking. */
export function useTable(room: Room, desk: Desk) {
  const { state, scenario, party, brief, holds } = desk;
  const talk = useTalk(room);
  const own = useDraft(desk, talk.place);
  const where = useWhere(talk.place, state.stage);

  const draft = state.stage === 'closed' ? emptyDraft : own.draft;
  const outcome = party === null ? holds : draftOutcome(draft, state, scenario, party);
  const open = (id: string) => {
    where.go('proposals');
    // After the panel is shown, which a hidden one cannot scroll to.
    requestAnimationFrame(() => focusProposal(id, true));
  };
  const openIssue = (issue: string) => {
    where.goToIssue(issue);
    requestAnimationFrame(() => focusIssue(issue));
  };
  const amend = (proposal: Proposal) => {
    own.replace(amended(proposal));
    where.go('terms');
  };
  const instrument =
    party === null || Object.keys(draft.terms).length === 0
      ? null
      : (instrumentFor(draft, scenario, party)?.id ?? null);
  const standing = brief && standingOf({ state, scenario, brief }, { terms: draft.terms, instrument, outcome });
  const waiting = party === null ? [] : awaiting(state, scenario, party);
  const news = useNews(talk.place, state, where.tab === 'news' && where.shown === 'papers');
  const under = party === null ? null : draftUnder(draft, scenario, party);
  const readVotes = () => {
    where.go('terms');
    requestAnimationFrame(focusVotes);
  };
  const unread = Object.values(talk.unread).reduce((sum, count) => sum + count, 0);
  const { attend } = room;
  const onAttend = useCallback((row: string | null) => attend({ row }), [attend]);
  const notes = { place: talk.place, outcome };
  const sheet = {
    place: talk.place,
    issue: where.issue,
    onIssue: where.toggleIssue,
    onOpen: open,
    here: rowsOf(room),
    onAttend,
  };
  return { talk, own, where, standing, under, waiting, news, unread, open, openIssue, sheet, notes, amend, readVotes };
}
