'use client';

import { useState } from 'react';
import { SessionBar } from '../../components/SessionBar';
import type { Room } from '../../lib/room';
import { Announcer } from './Announcer';
import { BottomNav } from './BottomNav';
import { ComposeModal } from './ComposeModal';
import type { Desk } from './desk';
import { emptyDraft } from './draft';
import { NextStepBar } from './NextStepBar';
import { ScoreStrip } from './OwnScore';
import { Rail } from './Rail';
import styles from './Table.module.css';
import { TableTabs } from './TableTabs';
import { Talk } from './Talk';
import { useTable } from './use-table';
import { partyName } from './words';

export function Seated({ room, desk }: Readonly<{ room: Room; desk: Desk }>) {
  const { state, scenario, party, brief } = desk;
  const { talk, own, where, standing, waiting, unread, open, amend } = useTable(room, desk);
  const [composing, setComposing] = useState(false);
  const tabled = () => {
    own.replace(emptyDraft);
    setComposing(false);
    where.go('proposals');
  };
  const [first] = waiting;
  const rail = <Rail desk={desk} standing={standing} online={room.online} />;

  return (
    <div className={styles.table} data-place={where.shown}>
      <div>
        <SessionBar state={state} serverNow={room.serverNow} />
        {standing && brief && <ScoreStrip standing={standing} brief={brief} scenario={scenario} />}
      </div>
      <main className={styles.columns}>
        <h1 className="visually-hidden">
          {state.title}: {party === null ? 'watching' : partyName(scenario, party)}
        </h1>
        <section className={styles.rail} aria-label="Your side">
          {rail}
        </section>
        <div className={styles.centre}>
          <TableTabs desk={desk} own={own} tab={where.tab} onTab={where.go} onAmend={amend}>
            {rail}
          </TableTabs>
          <NextStepBar
            desk={desk}
            draft={own.draft}
            onCompose={() => setComposing(true)}
            onRead={() => (first ? open(first.id) : where.go('proposals'))}
          />
        </div>
        <section className={styles.talk} aria-label="Talk">
          <Talk desk={desk} talk={talk} onOpen={open} shownOnPhone={where.shown === 'talk'} />
        </section>
      </main>
      <BottomNav
        closed={state.stage === 'closed'}
        current={where.shown}
        badges={{ talk: unread, proposals: waiting.length }}
        onGo={where.goTo}
      />
      <Announcer desk={desk} log={room.log} />
      {composing && (
        <ComposeModal
          desk={desk}
          draft={own.draft}
          onDraft={own.change}
          onClose={() => setComposing(false)}
          onTabled={tabled}
        />
      )}
    </div>
  );
}
