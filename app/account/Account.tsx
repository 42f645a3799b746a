'use client';

import { Button } from '@mantine/core';
import Link from 'next/link';
import type { Identity } from '../../game/protocol/accounts';
import { BusyButton } from '../components/BusyButton';
import { Problem } from '../components/Problem';
import { joinCampus, signOut } from '../lib/accounts-api';
import { roleNames, roleWords } from '../lib/role-words';
import { useAsking } from '../lib/use-asking';
import styles from './account.module.css';
import { DeleteAccount } from './DeleteAccount';
import { NameForm } from './NameForm';
import { PasswordForm } from './PasswordForm';
import { Ways } from './Ways';

type Props = Readonly<{ identity: Identity; account: NonNullable<Identity['account']>; changed(): void }>;

export function Account({ identity, account, changed }: Props) {
  const { busy, problem, asking } = useAsking();
  const leave = async () => {
    if (await asking(signOut)) location.assign('/');
  };
  const join = async () => {
    const onward = await asking(joinCampus);
    if (onward) location.assign(onward.url);
  };
  const { role } = account;
  return (
    <main className={styles['page']}>
      <h1>{account.name}</h1>
      <p className={styles['lead']}>
        {roleNames[role]}, {account.email}. You {roleWords[role]}.
        {identity.operator && ' This browser holds the host key too, and may do everything.'}
      </p>
      <nav aria-label="Next" className={`${styles['part']} ${styles['acts']}`}>
        <Button component={Link} href={role === 'evaluator' ? '/sessions' : '/host'}>
          {role === 'evaluator' ? 'Look at sessions' : 'Host an exercise'}
        </Button>
        {role !== 'evaluator' && <a href="/sessions">Saved sessions</a>}
        {(role === 'owner' || identity.operator) && <a href="/people">People</a>}
        <BusyButton variant="default" busy={busy} onClick={() => void leave()}>
          Sign out
        </BusyButton>
      </nav>
      <Problem text={problem} />
      <NameForm name={account.name} changed={changed} />
      {account.hasPassword && <PasswordForm email={account.email} />}
      {identity.campus && !account.onCampus && (
        <section className={styles['part']} aria-labelledby="campus">
          <h2 id="campus">{identity.campus}</h2>
          <p>Sign in with it from now on as well.</p>
          <BusyButton variant="default" busy={busy} onClick={() => void join()}>
            Join it to this account
          </BusyButton>
        </section>
      )}
      <Ways />
      <DeleteAccount />
    </main>
  );
}
