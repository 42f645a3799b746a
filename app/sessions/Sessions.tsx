'use client';

import { NativeSelect, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { type SavedSession, SessionKind } from '../../game/exports/saved-session';
import type { AccountRole, HostedSession } from '../../game/protocol/accounts';
import { BusyButton } from '../components/BusyButton';
import { Confirm } from '../components/Confirm';
import { Problem } from '../components/Problem';
import { mayTakeFocus } from '../lib/may-take-focus';
import { Imports } from './Imports';
import { SessionRow } from './SessionRow';
import { ShareDialog } from './ShareDialog';
import { foundWords, goneWords, kindNames } from './session-words';
import styles from './sessions.module.css';
import type { SavedSessions } from './use-sessions';

const kinds = SessionKind.options.map((value) => ({ value, label: kindNames[value] }));

/** `role`: what they are by their account; null: they have the host key. */
type Props = Readonly<{ sessions: SavedSessions; hostKey: string; role: AccountRole | null }>;

/** Every session that was played here or came in as a file: to find one again, look at it, or delete it. */
export function Sessions({ sessions, hostKey, role }: Props) {
  const { search, kind, found, busy } = sessions;
  const [leaving, setLeaving] = useState<SavedSession | null>(null);
  const [sharing, setSharing] = useState<HostedSession | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const narrowed = search.trim() !== '' || kind !== 'all';
  /** The button that was pressed goes with its row: the list takes the focus, unless it is elsewhere by then. */
  const remove = async (session: SavedSession) => {
    await sessions.remove(session);
    if (mayTakeFocus(list.current)) list.current?.focus();
  };
  return (
    <main className={styles['page']}>
      <h1>Saved sessions</h1>
      <Lead role={role} />
      {role !== 'evaluator' && <Imports hostKey={hostKey} changed={sessions.changed} />}
      <section aria-labelledby="list" className={styles['list']}>
        <div className={styles['head']}>
          <h2 id="list">Sessions</h2>
          <TextInput
            label="Search"
            description="Title, scenario, table or join code"
            value={search}
            onChange={(event) => sessions.setSearch(event.currentTarget.value)}
            maxLength={100}
            autoComplete="off"
            spellCheck={false}
          />
          <NativeSelect
            label="Show"
            data={kinds}
            value={kind}
            onChange={(event) => sessions.setKind(SessionKind.parse(event.currentTarget.value))}
          />
        </div>
        <p role="status" className={styles['status']}>
          {[sessions.done, found ? foundWords(found.total, narrowed, role) : 'Looking…'].filter(Boolean).join(' ')}
        </p>
        <Problem text={sessions.problem} />
        <ul ref={list} tabIndex={-1} aria-label="Sessions" className={styles['rows']}>
          {found?.sessions.map((each) => (
            <SessionRow
              key={each.session}
              session={each}
              hostKey={hostKey}
              remove={() => setLeaving(each)}
              share={() => setSharing(each)}
            />
          ))}
        </ul>
        {found && found.sessions.length < found.total && (
          <BusyButton variant="default" busy={busy} onClick={() => void sessions.more()}>
            Show more
          </BusyButton>
        )}
      </section>
      {sharing && <ShareDialog session={sharing} hostKey={hostKey} close={() => setSharing(null)} />}
      <Confirm
        opened={leaving !== null}
        close={() => setLeaving(null)}
        title="Delete this session?"
        text={leaving ? goneWords(leaving) : ''}
        verb="Delete for good"
        confirm={() => leaving && void remove(leaving)}
      />
    </main>
  );
}

/** What there is to do here, for whoever may do it. */
function Lead({ role }: { role: AccountRole | null }) {
  const across = <a href="/cohort">across sessions</a>;
  if (role === 'evaluator')
    return (
      <p className={styles['lead']}>
        Open the review of a session that is shared with you, compare what came of a scenario {across}, or see to{' '}
        <a href="/account">your account</a>.
      </p>
    );
  return (
    <p className={styles['lead']}>
      Open a review, compare what came of a scenario {across}, or take in a session that was saved elsewhere.
      {role !== 'host' && (
        <>
          {' '}
          How long sessions are kept, and copies of all of them, are under <a href="/admin">this installation</a>.
        </>
      )}
    </p>
  );
}
