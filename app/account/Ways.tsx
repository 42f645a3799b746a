'use client';

import { Button, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { WaysToSignIn } from '../../game/protocol/accounts';
import { Problem } from '../components/Problem';
import { endSignIn, removePasskey, waysToSignIn } from '../lib/accounts-api';
import { browserWords } from '../lib/browser-words';
import { addPasskey, hasPasskeys } from '../lib/passkeys';
import { useAsking } from '../lib/use-asking';
import { AccountForm } from './AccountForm';
import styles from './account.module.css';

const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** Passkeys, and where one is signed in. */
export function Ways() {
  const [ways, setWays] = useState<WaysToSignIn | null>(null);
  const { busy, problem, done, asking } = useAsking();
  const refresh = async () => {
    const answer = await waysToSignIn();
    if (answer.ok) setWays(answer.value);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page opens
  useEffect(() => void refresh(), []);
  const changing = async (...asked: Parameters<typeof asking<{ done: boolean }>>) => {
    const changed = (await asking(...asked)) !== null;
    if (changed) await refresh();
    return changed;
  };
  if (!ways) return null;
  return (
    <>
      <section className={styles['part']} aria-labelledby="passkeys">
        <h2 id="passkeys">Passkeys</h2>
        <p>Sign in with your finger, your face or the lock of your device, and nothing to remember or give away.</p>
        {ways.passkeys.length > 0 && (
          <ul className={styles['rows']} aria-label="Passkeys">
            {ways.passkeys.map(({ id, name, madeAt }) => (
              <li key={id} className={styles['row']}>
                <span className={styles['what']}>
                  <strong>{name ?? 'A passkey'}</strong>
                  {madeAt !== null && <small>since {moment.format(madeAt)}</small>}
                </span>
                <Button
                  variant="subtle"
                  size="xs"
                  color="loss"
                  onClick={() => void changing(() => removePasskey(id), 'The passkey opens nothing here any more.')}
                >
                  Remove<span className="visually-hidden"> {name}</span>
                </Button>
              </li>
            ))}
          </ul>
        )}
        <NewPasskey busy={busy} add={(name) => changing(() => addPasskey(name), 'The passkey is kept.')} />
      </section>
      <p role="status">{done}</p>
      <Problem text={problem} />
      <section className={styles['part']} aria-labelledby="sign-ins">
        <h2 id="sign-ins">Where you are signed in</h2>
        <ul className={styles['rows']}>
          {ways.signIns.map(({ id, browser, since, current }) => (
            <li key={id} className={styles['row']}>
              <span className={styles['what']}>
                <strong>{browserWords(browser)}</strong>
                <small>
                  {current ? 'this browser, ' : ''}since {moment.format(since)}
                </small>
              </span>
              {!current && (
                <Button
                  variant="subtle"
                  size="xs"
                  onClick={() => void changing(() => endSignIn(id), 'Signed out there.')}
                >
                  Sign out there<span className="visually-hidden">: {browserWords(browser)}</span>
                </Button>
              )}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function NewPasskey({ busy, add }: { busy: boolean; add(name: string): Promise<boolean> }) {
  const [name, setName] = useState('');
  if (!hasPasskeys()) return <p className={styles['soft']}>This browser has none on this page: they need https.</p>;
  const submit = async () => {
    if (await add(name)) setName('');
  };
  return (
    <AccountForm verb="Add a passkey" busy={busy} submit={submit}>
      <TextInput
        label="Name of a new passkey"
        description="By which you know it again, such as: my laptop"
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        maxLength={60}
        required
      />
    </AccountForm>
  );
}
