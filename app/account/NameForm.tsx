'use client';

import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { Problem } from '../components/Problem';
import { rename } from '../lib/accounts-api';
import { useAsking } from '../lib/use-asking';
import { AccountForm } from './AccountForm';
import styles from './account.module.css';

export function NameForm({ name, changed }: { name: string; changed(): void }) {
  const { busy, problem, done, asking } = useAsking();
  const [typed, setTyped] = useState(name);
  const submit = async () => {
    if (await asking(() => rename(typed), 'Your name is changed.')) changed();
  };
  return (
    <section className={styles['part']} aria-labelledby="name">
      <h2 id="name">Name</h2>
      <AccountForm verb="Change the name" busy={busy} submit={submit}>
        <TextInput
          label="Your name"
          description="Those with whom you share sessions see it"
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          autoComplete="name"
          maxLength={60}
          required
        />
      </AccountForm>
      <p role="status">{done}</p>
      <Problem text={problem} />
    </section>
  );
}
