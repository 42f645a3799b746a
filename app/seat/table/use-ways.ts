'use client';

import { useState } from 'react';
import { latest } from '../../../game/session/latest';
import type { Proposal } from '../../../game/session/state';
import { amended } from './drafting/draft';
import type { OwnDraft } from './drafting/use-draft';
import { focusVotes, type Sought } from './proposals/focus-proposal';
import { focusIssue } from './sheet/focus-issue';
import { focusMessage } from './talk/focus-message';
import type { TalkOfSeat } from './talk/use-talk';
import type { useWhere } from './use-where';

type Place = Readonly<{ where: ReturnType<typeof useWhere>; talk: TalkOfSeat; own: OwnDraft }>;

/** The ways from one part of a table to another, each ending with the keyboard where it leads. */
export function useWays({ where, talk, own }: Place) {
  'use memo';
  const [sought, seek] = useState<Sought | null>(null);
  // Each by itself: a way stays the same one while something else of its place changes.
  const { go, goTo, goToIssue } = where;
  const { replace } = own;
  const { open: openRoom } = talk;
  return {
    sought,
    open: (proposal: string) => {
      go('proposals');
      seek({ proposal });
    },
    openIssue: (issue: string) => {
      goToIssue(issue);
      requestAnimationFrame(() => focusIssue(issue));
    },
    amend: (proposal: Proposal) => {
      replace(amended(proposal));
      go('terms');
      const [first] = Object.keys(latest(proposal).terms);
      if (first !== undefined) requestAnimationFrame(() => focusIssue(first));
    },
    readVotes: () => {
      go('terms');
      requestAnimationFrame(focusVotes);
    },
    /** To the room of everyone, or to whichever is open. */
    speak: (room: 'everyone' | null) => {
      if (room) openRoom(room);
      goTo('talk');
      requestAnimationFrame(focusMessage);
    },
  };
}

export type Ways = ReturnType<typeof useWays>;
