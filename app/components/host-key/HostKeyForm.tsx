'use client';

import { Button, PasswordInput } from '@mantine/core';
import type { FormEvent } from 'react';
import { Problem } from '../Problem';
import styles from './HostKeyForm.module.css';
import { SignInLink } from './SignInLink';

type Props = Readonly<{
  title: string;
  /** The page that is opened, to come back to once signed in. */
  page: string;
  typed: string;
  onType(key: string): void;
  onSubmit(): void;
  problem: string | null;
}>;

/** Asks for the host key or an account, without which nothing is told on this page. */
export function HostKeyForm({ title, page, typed, onType, onSubmit, problem }: Props) {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <main className={styles.page}>
      <h1>{title}</h1>
      <form onSubmit={submit} className={styles.key}>
        <PasswordInput
          label="Host key"
          description="It is in the link that the server printed when it started. Opening that link fills it in."
          value={typed}
          onChange={(event) => onType(event.currentTarget.value)}
          autoComplete="off"
          required
        />
        <Button type="submit">Open</Button>
        <Problem text={problem} />
        <SignInLink page={page} />
      </form>
    </main>
  );
}
