'use client';

import { PasswordInput } from '@mantine/core';
import { useState } from 'react';
import { shortestPassword } from '../../game/protocol/accounts';
import { Problem } from '../components/Problem';
import { changePassword } from '../lib/accounts-api';
import { useAsking } from '../lib/use-asking';
import { AccountForm } from './AccountForm';
import styles from './account.module.css';

const blank = { now: '', next: '' };

export function PasswordForm({ email }: { email: string }) {
  const { busy, problem, done, asking } = useAsking();
  const [typed, setTyped] = useState(blank);
  const submit = async () => {
    const words = 'Your password is changed. Elsewhere you are signed out.';
    if (await asking(() => changePassword(typed.now, typed.next), words)) setTyped(blank);
  };
  return (
    <section className={styles['part']} aria-labelledby="password">
      <h2 id="password">Password</h2>
      <AccountForm verb="Change the password" busy={busy} submit={submit}>
        {/* Browsers that keep passwords look for whose it is. */}
        <input type="email" value={email} autoComplete="username" readOnly hidden />
        <PasswordInput
          label="Password now"
          value={typed.now}
          onChange={({ currentTarget: { value } }) => setTyped((before) => ({ ...before, now: value }))}
          autoComplete="current-password"
          maxLength={128}
          required
        />
        <PasswordInput
          label="New password"
          description={`At least ${shortestPassword} characters. A few words do well.`}
          value={typed.next}
          onChange={({ currentTarget: { value } }) => setTyped((before) => ({ ...before, next: value }))}
          autoComplete="new-password"
          minLength={shortestPassword}
          maxLength={128}
          required
        />
      </AccountForm>
      <p role="status">{done}</p>
      <Problem text={problem} />
    </section>
  );
}
