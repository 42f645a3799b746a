'use client';

import { useState } from 'react';
import { BusyButton } from '../components/BusyButton';
import { Confirm } from '../components/Confirm';
import { Problem } from '../components/Problem';
import { deleteAccount, signOut } from '../lib/accounts-api';
import { useAsking } from '../lib/use-asking';
import styles from './account.module.css';
import { staysWords } from './deletion-words';

export function DeleteAccount() {
  const { busy, problem, asking } = useAsking();
  const [leaving, setLeaving] = useState(false);
  const remove = async () => {
    if (!(await asking(deleteAccount))) return;
    // The cookie opens nothing any more; this takes it out of the browser.
    await signOut();
    location.assign('/');
  };
  return (
    <section className={styles['part']} aria-labelledby="delete">
      <h2 id="delete">Delete this account</h2>
      <p>
        Your name and e-mail, how you sign in and what was shared with you go with it. Exercises and plans stay, for
        owners.
      </p>
      <BusyButton variant="default" busy={busy} onClick={() => setLeaving(true)}>
        Delete this account
      </BusyButton>
      <Problem text={problem} />
      <Confirm
        opened={leaving}
        close={() => setLeaving(false)}
        title="Delete your account?"
        text={`You are signed out everywhere at once. Your name and e-mail, password and passkeys, and what was shared with you are gone then, for good. ${staysWords}`}
        verb="Delete for good"
        confirm={() => void remove()}
      />
    </section>
  );
}
