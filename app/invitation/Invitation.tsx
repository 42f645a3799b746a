'use client';

import { useEffect, useState } from 'react';
import type { InvitationCard } from '../../game/protocol/accounts';
import styles from '../account/account.module.css';
import { Problem } from '../components/Problem';
import { identity, lookAtInvitation } from '../lib/accounts-api';
import { roleWords } from '../lib/role-words';
import { useFragment } from '../lib/use-fragment';
import { AcceptForm } from './AcceptForm';

type Looked = Readonly<{ card: InvitationCard; campus: string | null }>;

/** What a link is for, and the form that uses it. Looking uses nothing: a link may be opened and left. */
export function Invitation() {
  const secret = useFragment();
  const [looked, setLooked] = useState<Looked | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    if (secret === null) return;
    void Promise.all([lookAtInvitation(secret), identity('')]).then(([answer, who]) => {
      if (answer.ok) setLooked({ card: answer.value, campus: who.ok ? who.value.campus : null });
      else setProblem(answer.message);
    });
  }, [secret]);

  const card = looked?.card;
  return (
    <main className={`${styles['page']} ${styles['narrow']}`}>
      <h1>{headingOf(card, problem)}</h1>
      {card && (
        <p className={styles['lead']}>
          {card.person
            ? `For ${card.person}. Wherever you are signed in now, you are signed out.`
            : `With it you ${roleWords[card.role]}.`}
        </p>
      )}
      <div className={problem ? (styles['part'] ?? '') : ''}>
        <Problem text={problem} />
        {problem && (
          <p>
            Do you have an account already? <a href="/sign-in">Sign in</a>. To play,{' '}
            <a href="/join">join with a code</a>.
          </p>
        )}
      </div>
      {looked && secret !== null && <AcceptForm secret={secret} card={looked.card} campus={looked.campus} />}
    </main>
  );
}

function headingOf(card: InvitationCard | undefined, problem: string | null): string {
  if (problem) return 'This link could not be opened';
  if (!card) return 'Invitation';
  return card.person ? 'A new password' : 'Make your account';
}
