'use client';

import { useState } from 'react';
import type { Proposal } from '../../../game/session/state';
import { SessionBar } from '../../components/SessionBar';
import type { Room } from '../../lib/room';
import { Announcer } from './Announcer';
import { BottomNav } from './BottomNav';
import { ComposeModal } from './ComposeModal';
import { draftOutcome, instrumentFor } from './composing';
import type { Desk } from './desk';
import { amended, emptyDraft } from './draft';
import { NextStepBar } from './NextStepBar';
import { ScoreStrip } from './OwnScore';
import { standingOf } from './own-standing';
import { awaiting } from './proposal-words';
import { Rail } from './Rail';
import styles from './Table.module.css';
import { TableTabs } from './TableTabs';
import { Talk } from './Talk';
import { useDraft } from './use-draft';
import { useTalk } from './use-talk';
import { useWhere } from './use-where';
import { partyName } from './words';

/** What a table shows and does beyond what the desk holds: the draft, the talk, and where one is looking. */
function useTable(room: Room, desk: Desk) {
  const { state, scenario, party, brief, holds } = desk;
  const talk = useTalk(room);
  const own = useDraft(talk.place);
  const where = useWhere(talk.place, state.stage);

  const draft = state.stage === 'closed' ? emptyDraft : own.draft;
  const outcome = party === null ? holds : draftOutcome(draft, state, scenario, party);
  const open = (id: string) => {
    where.go('proposals');
    // After the panel is shown, which a hidden one cannot scroll to.
    requestAnimationFrame(() => document.getElementById(`proposal-${id}`)?.scrollIntoView({ block: 'start' }));
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
  const unread = Object.values(talk.unread).reduce((sum, count) => sum + count, 0);
  return { talk, own, where, standing, waiting, unread, open, amend };
}

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
  const closed = state.stage === 'closed';

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
          <Rail desk={desk} standing={standing} online={room.online} />
        </section>
        <div className={styles.centre}>
          <TableTabs desk={desk} own={own} tab={where.tab} onTab={where.go} onAmend={amend}>
            <Rail desk={desk} standing={standing} online={room.online} />
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
        closed={closed}
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
