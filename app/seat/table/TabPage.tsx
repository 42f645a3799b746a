import type { ReactNode } from 'react';
import type { Terms } from '../../../game/scenario/id';
import type { Proposal } from '../../../game/session/state';
import { unreachable } from '../../../game/unreachable';
import type { Room } from '../../lib/room';
import { Closing } from './Closing';
import type { Desk } from './desk';
import type { OwnDraft } from './drafting/use-draft';
import { OwnGuesses } from './notes/OwnGuesses';
import { OwnNotes } from './notes/OwnNotes';
import { OwnLookBack } from './OwnLookBack';
import { Agreements } from './proposals/Agreements';
import type { Sought } from './proposals/focus-proposal';
import { Proposals } from './proposals/Proposals';
import { BriefPage } from './reading/BriefPage';
import { NewsTab } from './reading/NewsTab';
import { ScoreSheet } from './reading/ScoreSheet';
import { type SheetPlace, TermsTab } from './sheet/TermsTab';
import styles from './Table.module.css';
import type { Tab } from './tab';
import { Commitments } from './talk/Commitments';

export type Pages = Readonly<{
  desk: Desk;
  own: OwnDraft;
  sheet: SheetPlace;
  /** Where one's own notes are kept, and what one's draft would leave, to weigh guesses by. */
  notes: Readonly<{ place: string; outcome: Terms }>;
  room: Pick<Room, 'note' | 'keepNote' | 'status' | 'state'>;
  /** A proposal that was asked for elsewhere on the page. */
  sought: Sought | null;
  /** Opens an issue on the term sheet. */
  onIssue(issue: string): void;
  onAmend(proposal: Proposal): void;
  onMessage(message: string): void;
  /** One's own side, which small screens have no rail for. */
  children: ReactNode;
}>;

const nothingDrafted = {};

/** What a tab of the table holds. */
export function TabPage({ tab, ...pages }: Pages & Readonly<{ tab: Tab }>) {
  'use memo';
  const { desk, own, sheet, notes, room, sought, onIssue, onAmend, onMessage, children } = pages;
  const { state, scenario, party, brief, holds } = desk;
  switch (tab) {
    case 'outcome':
      return (
        <>
          <Closing desk={desk} score={party === null ? null : (state.scores[party] ?? null)} />
          <OwnLookBack desk={desk} />
        </>
      );
    case 'terms':
      return <TermsTab desk={desk} own={own} at={sheet} />;
    case 'proposals':
      return <Proposals desk={desk} sought={sought} onAmend={onAmend} />;
    case 'agreements':
      return <Agreements desk={desk} />;
    case 'commitments':
      return <Commitments desk={desk} send={desk.send} onSeek={onMessage} />;
    case 'brief':
      return <BriefPage scenario={scenario} party={party} brief={brief} onIssue={onIssue} />;
    case 'scores': {
      const draft = state.stage === 'closed' ? nothingDrafted : own.draft.terms;
      return brief && <ScoreSheet scenario={scenario} brief={brief} holds={holds} draft={draft} />;
    }
    case 'news':
      return <NewsTab desk={desk} />;
    case 'notes':
      return (
        <>
          <OwnNotes room={room} place={notes.place} />
          <OwnGuesses desk={desk} outcome={notes.outcome} />
        </>
      );
    case 'own':
      return <div className={styles.own}>{children}</div>;
    default:
      return unreachable(tab);
  }
}
