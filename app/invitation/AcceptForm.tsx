'use client';

import { PasswordInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { type InvitationCard, shortestPassword } from '../../game/protocol/accounts';
import { AccountForm } from '../account/AccountForm';
import styles from '../account/account.module.css';
import { BusyButton } from '../components/BusyButton';
import { Problem } from '../components/Problem';
import { acceptInvitation, signIn, toCampus } from '../lib/accounts-api';
import { useAsking } from '../lib/use-asking';

type Props = Readonly<{ secret: string; card: InvitationCard; campus: string | null }>;

/** Who they are, and a password; once that is kept they are signed in with it. */
export function AcceptForm({ secret, card, campus }: Props) {
  const { busy, problem, asking } = useAsking();
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const isNew = card.person === null;

  const submit = async () => {
    const newcomer = isNew ? { name, email } : null;
    const accepted = await asking(() => acceptInvitation({ secret, password, newcomer }));
    if (!accepted) return;
    const signedIn = await asking(() => signIn(accepted.email, password));
    location.assign(signedIn ? '/account' : '/sign-in');
  };
  const elsewhere = async () => {
    const onward = await asking(() => toCampus(secret));
    if (onward) location.assign(onward.url);
  };

  return (
    <>
      <AccountForm place="main" verb={isNew ? 'Make the account' : 'Set the password'} busy={busy} submit={submit}>
        {isNew && (
          <>
            <TextInput
              label="Your name"
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
              autoComplete="name"
              maxLength={60}
              required
            />
            <TextInput
              label="E-mail"
              description="To sign in with. Nothing is sent to it."
              type="email"
              value={email}
              onChange={(event) => setEmail(event.currentTarget.value)}
              autoComplete="username"
              maxLength={200}
              required
            />
          </>
        )}
        <PasswordInput
          label={isNew ? 'Password' : 'New password'}
          description={`At least ${shortestPassword} characters. A few words do well.`}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          autoComplete="new-password"
          minLength={shortestPassword}
          maxLength={128}
          required
        />
        <Problem text={problem} />
      </AccountForm>
      {campus && isNew && (
        <section className={styles['or']} aria-label="Without a password">
          <BusyButton variant="default" busy={busy} onClick={() => void elsewhere()}>
            Use {campus} instead
          </BusyButton>
        </section>
      )}
    </>
  );
}
