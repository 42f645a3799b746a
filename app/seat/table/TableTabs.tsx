'use client';

import { Tabs } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { Terms } from '../../../game/scenario/id';
import type { Proposal } from '../../../game/session/state';
import type { Room } from '../../lib/room';
import { Agreements } from './Agreements';
import { isWaiting } from './agreement-words';
import { BriefPage } from './BriefPage';
import { Closing } from './Closing';
import type { Desk } from './desk';
import type { Sought } from './focus-proposal';
import { NewsTab } from './NewsTab';
import { OwnGuesses } from './OwnGuesses';
import { OwnNotes } from './OwnNotes';
import { Proposals } from './Proposals';
import { openProposals } from './proposal-words';
import { ScoreSheet } from './ScoreSheet';
import { type SheetPlace, TermsTab } from './sheet/TermsTab';
import styles from './Table.module.css';
import { Tab } from './tab';
import { Commitments } from './talk/Commitments';
import type { OwnDraft } from './use-draft';

type Props = Readonly<{
  desk: Desk;
  own: OwnDraft;
  sheet: SheetPlace;
  /** Where one's own notes are kept, and what one's draft would leave, to weigh guesses by. */
  notes: Readonly<{ place: string; outcome: Terms }>;
  room: Pick<Room, 'note' | 'keepNote' | 'status'>;
  tab: Tab;
  news: Readonly<{ count: number; unread: number }>;
  /** A proposal that was asked for elsewhere on the page. */
  sought: Sought | null;
  onTab(tab: Tab): void;
  /** Opens an issue on the term sheet. */
  onIssue(issue: string): void;
  onAmend(proposal: Proposal): void;
  onMessage(message: string): void;
  /** One's own side, which small screens have no rail for. */
  children: ReactNode;
}>;

type Page = Readonly<{ tab: Tab; title: string; badge?: number; where?: 'large' | 'small'; content(): ReactNode }>;

const counted = (title: string, count: number): string => (count > 0 ? `${title} · ${count}` : title);

/** The negotiation itself: what is drafted, what is on the table, and what is in force. */
function pagesOfTalks({ desk, own, sheet, sought, onAmend, onMessage }: Props): readonly (Page | false)[] {
  const { state, scenario, party } = desk;
  const closed = state.stage === 'closed';
  const score = party === null ? null : (state.scores[party] ?? null);
  const waiting = Object.values(state.proposals).filter((proposal) => isWaiting(scenario, proposal));
  return [
    closed && { tab: 'outcome', title: 'Outcome', content: () => <Closing desk={desk} score={score} /> },
    { tab: 'terms', title: 'Term sheet', where: 'large', content: () => <TermsTab desk={desk} own={own} at={sheet} /> },
    {
      tab: 'proposals',
      title: counted('Proposals', closed ? 0 : openProposals(state).length),
      where: 'large',
      content: () => <Proposals desk={desk} sought={sought} onAmend={onAmend} />,
    },
    {
      tab: 'agreements',
      title: counted('Agreements', state.agreements.length + waiting.length),
      content: () => <Agreements desk={desk} />,
    },
    {
      tab: 'commitments',
      title: counted('Commitments', Object.keys(state.commitments).length),
      content: () => <Commitments desk={desk} send={desk.send} onSeek={onMessage} />,
    },
  ];
}

/** What there is to read and to write for oneself. */
function pagesOfPapers({ desk, own, notes, room, news, onIssue, children }: Props): readonly (Page | null | false)[] {
  const { state, scenario, party, brief, holds } = desk;
  const draft = state.stage === 'closed' ? {} : own.draft.terms;
  return [
    {
      tab: 'brief',
      title: 'Brief',
      content: () => <BriefPage scenario={scenario} party={party} brief={brief} onIssue={onIssue} />,
    },
    brief && {
      tab: 'scores',
      title: 'Score sheet',
      content: () => <ScoreSheet scenario={scenario} brief={brief} holds={holds} draft={draft} />,
    },
    {
      tab: 'news',
      title: news.unread > 0 ? 'News' : counted('News', news.count),
      badge: news.unread,
      content: () => <NewsTab desk={desk} />,
    },
    {
      tab: 'notes',
      title: 'Notes',
      content: () => (
        <>
          <OwnNotes room={room} place={notes.place} />
          <OwnGuesses desk={desk} outcome={notes.outcome} />
        </>
      ),
    },
    {
      tab: 'own',
      title: party === null ? 'At the table' : 'Delegation',
      where: 'small',
      content: () => <div className={styles.own}>{children}</div>,
    },
  ];
}

/**
 * Terms and proposals have a place of their own in the navigation of small screens; the rest are tabs there too. A page
 * is made when it is first looked at, and stays as it was left.
 */
export function TableTabs(props: Props) {
  const { tab: chosen, onTab } = props;
  const pages = [...pagesOfTalks(props), ...pagesOfPapers(props)].filter((page) => page !== false && page !== null);
  const [visited, setVisited] = useState<readonly Tab[]>([chosen]);
  if (!visited.includes(chosen)) setVisited([...visited, chosen]);
  const choose = (value: string | null) => {
    const next = Tab.safeParse(value);
    if (next.success) onTab(next.data);
  };
  return (
    <Tabs value={chosen} onChange={choose} className={styles.tabs ?? ''}>
      <Tabs.List className={styles.list ?? ''}>
        {pages.map(({ tab, title, badge = 0, where }) => (
          <Tabs.Tab key={tab} value={tab} className={`${styles.tab} ${where ? styles[where] : ''}`}>
            {title}
            {badge > 0 && (
              <span className={styles.badge}>
                {badge}
                <span className="visually-hidden"> new</span>
              </span>
            )}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {pages.map(({ tab, content }) => (
        <Tabs.Panel key={tab} value={tab} className={styles.panel ?? ''} tabIndex={0}>
          {visited.includes(tab) && content()}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
