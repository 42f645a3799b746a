'use client';

import { useState } from 'react';
import { flushSync } from 'react-dom';
import type { IssueId } from '../../../game/scenario/id';
import { SessionBar } from '../../components/SessionBar';
import type { Room } from '../../lib/room';
import { AloneBar } from './alone/AloneBar';
import { useToReview } from './alone/use-to-review';
import { AwayStrip } from './away/AwayStrip';
import { BottomNav } from './BottomNav';
import type { Desk } from './desk';
import { ComposeModal } from './drafting/ComposeModal';
import { NextStepBar } from './next/NextStepBar';
import { ScoreStrip } from './own-side/OwnScore';
import { Rail } from './own-side/Rail';
import { focusProposals } from './proposals/focus-proposal';
import { NewsStrip } from './reading/NewsStrip';
import styles from './Table.module.css';
import { TableTabs } from './TableTabs';
import { Announcer } from './talk/Announcer';
import { Talk } from './talk/Talk';
import { typistsIn } from './talk/typing-words';
import { useTable } from './use-table';
import { partyName, partyOf } from './words/words';

export function Seated({ room, desk }: Readonly<{ room: Room; desk: Desk }>) {
  'use memo';
  const { state, scenario, party, brief } = desk;
  const table = useTable(room, desk);
  useToReview(state.setup.alone, state.stage === 'closed');
  const { talk, own, where, ways, standing, under, waiting, news, unread, sheet, notes } = table;
  const [composing, setComposing] = useState(false);
  const tabled = (issues: readonly IssueId[]) => {
    // Drawn at once: the button that opened the dialog goes with the draft, and the focus leaves for the list.
    flushSync(() => {
      own.tabled(issues);
      setComposing(false);
      where.go('proposals');
    });
    focusProposals();
  };
  const [first] = waiting;
  const freshNews = state.stage === 'closed' ? 0 : news.unread;
  const { tasks, begin } = table.tasks;
  const rail = <Rail desk={desk} standing={standing} draft={under} online={room.online} tasks={tasks} onTask={begin} />;
  const readMessage = (message: string) => {
    talk.seek(message);
    where.goTo('talk');
  };

  return (
    <div className={styles.table} data-place={where.shown}>
      <div>
        <SessionBar room={room} />
        {standing && brief && (
          <ScoreStrip
            standing={standing}
            brief={brief}
            scenario={scenario}
            closed={state.stage === 'closed'}
            party={party === null ? undefined : partyOf(scenario, party)}
            onOpen={() => where.go('own')}
          />
        )}
        <AwayStrip desk={desk} onOpen={ways.open} />
      </div>
      <main className={styles.columns}>
        <h1 className="visually-hidden">
          {state.title}: {party === null ? 'watching' : partyName(scenario, party)}
        </h1>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reachable by keyboard */}
        <section className={styles.rail} tabIndex={0} aria-label="Your side">
          {rail}
        </section>
        <div className={styles.centre}>
          <TableTabs
            desk={desk}
            own={own}
            sheet={sheet}
            notes={notes}
            room={room}
            tab={where.tab}
            news={news}
            sought={ways.sought}
            onTab={where.go}
            onIssue={ways.openIssue}
            onAmend={ways.amend}
            onMessage={readMessage}
          >
            {rail}
          </TableTabs>
          {news.fresh && (
            <NewsStrip desk={desk} {...news.fresh} onRead={() => where.go('news')} onAway={news.putAway} />
          )}
          {state.setup.alone && state.stage !== 'closed' && <AloneBar desk={desk} place={talk.place} />}
          <NextStepBar
            desk={desk}
            draft={own.draft}
            tasks={tasks}
            onTask={begin}
            onCompose={() => setComposing(true)}
            onRead={() => (first ? ways.open(first.id) : where.go('proposals'))}
            onVotes={ways.readVotes}
          />
        </div>
        <section className={styles.talk} aria-label="Talk">
          <Talk
            desk={desk}
            talk={talk}
            draft={own.draft.terms}
            online={room.online}
            typing={typistsIn(room.attention, { state, scenario, party, room: talk.shown })}
            onTyping={(typingTo) => room.attend({ typingTo })}
            onOpen={ways.open}
            onIssue={ways.openIssue}
            onNews={() => where.go('news')}
            onLedger={() => where.go('commitments')}
            onTake={(terms) => own.change((before) => ({ ...before, terms: { ...before.terms, ...terms } }))}
            shownOnPhone={where.shown === 'talk'}
          />
        </section>
      </main>
      <BottomNav
        closed={state.stage === 'closed'}
        current={where.shown}
        badges={{ talk: unread, proposals: waiting.length, papers: freshNews }}
        onGo={(place) => (place === 'papers' && freshNews > 0 ? where.go('news') : where.goTo(place))}
      />
      <Announcer desk={desk} log={room.log} />
      {composing && (
        <ComposeModal
          desk={desk}
          draft={own.draft}
          onDraft={own.change}
          onClose={() => setComposing(false)}
          onRead={(proposal) => {
            setComposing(false);
            ways.open(proposal);
          }}
          onTable={own.flush}
          onTabled={tabled}
        />
      )}
    </div>
  );
}
