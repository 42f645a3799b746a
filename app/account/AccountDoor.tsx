'use client';

import { Button } from '@mantine/core';
import Link from 'next/link';
import { Problem } from '../components/Problem';
import { useIdentity } from '../lib/use-identity';
import { Account } from './Account';
import styles from './account.module.css';

/** One's own account; for whoever has none, how to come to one. */
export function AccountDoor() {
  const { who, problem, changed } = useIdentity();
  if (who?.account) return <Account identity={who} account={who.account} changed={changed} />;
  return (
    <main className={styles['page']}>
      <h1>Account</h1>
      <Problem text={problem} />
      {who && <WithoutOne operator={who.operator} />}
    </main>
  );
}

function WithoutOne({ operator }: { operator: boolean }) {
  return (
    <>
      <p className={styles['lead']}>
        {operator
          ? 'You hold the host key, with which everything can be done here; an account is not needed. Make accounts where others are to host too, each with their own sessions.'
          : 'You are not signed in. Those who play need no account.'}
      </p>
      <nav aria-label="Next" className={`${styles['part']} ${styles['acts']}`}>
        {operator && (
          <Button component={Link} href="/people">
            Let others host here
          </Button>
        )}
        <Button component={Link} href="/sign-in#/account" variant={operator ? 'default' : 'filled'}>
          Sign in
        </Button>
      </nav>
    </>
  );
}
