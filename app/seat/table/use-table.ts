'use client';

import { useCallback } from 'react';
import { emptyDraft } from '../../../game/session/draft';
import type { Room } from '../../lib/room';
import type { Desk } from './desk';
import { draftOutcome, draftUnder, instrumentFor } from './drafting/composing';
import { useDraft } from './drafting/use-draft';
import { useTasks } from './own-side/use-tasks';
import { standingOf } from './own-standing';
import { useNews } from './reading/use-news';
import { rowsOf } from './sheet/rows-of';
import { useTalk } from './talk/use-talk';
import { useWays } from './use-ways';
import { useWhere } from './use-where';
import { awaiting } from './words/proposal-words';

/** What a table shows and does beyond what the desk holds: the draft, the talk, and where one is looking. */
export function useTable(room: Room, desk: Desk) {
  'use memo';
  const { state, scenario, party, brief, holds } = desk;
  const talk = useTalk(room);
  const own = useDraft(desk, talk.place);
  const where = useWhere(talk.place, state.stage);

  const ways = useWays({ where, talk, own });
  const draft = state.stage === 'closed' ? emptyDraft : own.draft;
  const outcome = party === null ? holds : draftOutcome(draft, state, scenario, party);
  const instrument =
    party === null || Object.keys(draft.terms).length === 0
      ? null
      : (instrumentFor(draft, scenario, party)?.id ?? null);
  const standing = brief && standingOf({ state, scenario, brief }, { terms: draft.terms, instrument, outcome });
  const waiting = party === null ? [] : awaiting(state, scenario, party);
  const news = useNews(talk.place, state, where.tab === 'news' && where.shown === 'papers');
  const under = party === null ? null : draftUnder(draft, scenario, party);
  const tasks = useTasks(talk.place, desk, { where, ways });
  const unread = Object.values(talk.unread).reduce((sum, count) => sum + count, 0);
  const { attend } = room;
  const onAttend = useCallback((row: string | null) => attend({ row }), [attend]);
  // One's own, whatever delegation one is moved to.
  const notes = { place: `${room.seat}`, outcome };
  const sheet = {
    place: talk.place,
    issue: where.issue,
    onIssue: where.toggleIssue,
    onOpen: ways.open,
    here: rowsOf(room),
    onAttend,
  };
  return { talk, own, where, ways, standing, under, waiting, news, unread, sheet, notes, tasks };
}
