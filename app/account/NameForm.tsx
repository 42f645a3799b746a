'use client';

import { TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { BusyButton } from '../components/BusyButton';
import { Problem } from '../components/Problem';
import { rename } from '../lib/accounts-api';
import { useAsking } from '../lib/use-asking';
import styles from './account.module.css';

export function NameForm({ name, changed }: { name: string; changed(): void }) {
  const { busy, problem, done, asking } = useAsking();
  const [typed, setTyped] = useState(name);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await asking(() => rename(typed), 'Your name is changed.')) changed();
  };
  return (
    <section className={styles['part']} aria-labelledby="name">
      <h2 id="name">Name</h2>
      <form onSubmit={(event) => void submit(event)} className={styles['form']}>
        <TextInput
          label="Your name"
          description="Those with whom you share sessions see it"
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          autoComplete="name"
          maxLength={60}
          required
        />
        <BusyButton type="submit" variant="default" busy={busy}>
          Change the name
        </BusyButton>
      </form>
      <p role="status">{done}</p>
      <Problem text={problem} />
    </section>
  );
}
