'use client';

import { PasswordInput, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { AccountForm } from '../account/AccountForm';
import styles from '../account/account.module.css';
import { BusyButton } from '../components/BusyButton';
import { Problem } from '../components/Problem';
import { identity, signIn, toCampus } from '../lib/accounts-api';
import { hasPasskeys, signInWithPasskey } from '../lib/passkeys';
import { useAsking } from '../lib/use-asking';
import { useFragment } from '../lib/use-fragment';
import { campusFault } from './campus-fault';
import { nextPage } from './next-page';

/** For those who host or evaluate. Players have no account, and need none. */
export function SignIn() {
  const next = nextPage(useFragment() ?? '');
  const { busy, problem, asking } = useAsking();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [others, setOthers] = useState<Readonly<{ passkeys: boolean; campus: string | null }> | null>(null);
  const [fault, setFault] = useState<string | null>(null);

  useEffect(() => {
    setFault(campusFault(location.search));
    void identity('').then((answer) =>
      setOthers({ passkeys: hasPasskeys(), campus: answer.ok ? answer.value.campus : null }),
    );
  }, []);

  const through = async (ask: Parameters<typeof asking<{ done: boolean }>>[0]) => {
    setFault(null);
    if (await asking(ask)) location.assign(next);
  };
  const elsewhere = async () => {
    const onward = await asking(() => toCampus());
    if (onward) location.assign(onward.url);
  };

  return (
    <main className={`${styles['page']} ${styles['narrow']}`}>
      <h1>Sign in</h1>
      <p className={styles['lead']}>For those who host or evaluate. To play, open your link or join with a code.</p>
      <AccountForm place="main" verb="Sign in" busy={busy} submit={() => through(() => signIn(email, password))}>
        <TextInput
          label="E-mail"
          type="email"
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
          autoComplete="username webauthn"
          maxLength={200}
          required
        />
        <PasswordInput
          label="Password"
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          autoComplete="current-password"
          maxLength={128}
          required
        />
        <Problem text={problem ?? fault} />
      </AccountForm>
      {(others?.passkeys || others?.campus) && (
        <section className={styles['or']} aria-label="Other ways to sign in">
          {others.passkeys && (
            <BusyButton variant="default" busy={busy} onClick={() => void through(signInWithPasskey)}>
              Sign in with a passkey
            </BusyButton>
          )}
          {others.campus && (
            <BusyButton variant="default" busy={busy} onClick={() => void elsewhere()}>
              Sign in with {others.campus}
            </BusyButton>
          )}
        </section>
      )}
      <p className={`${styles['or']} ${styles['soft']}`}>
        Forgot the password? No mail is sent from here: ask an owner for a new password link.
      </p>
    </main>
  );
}
