'use client';

import { Button, NativeSelect } from '@mantine/core';
import { AccountRole, type Person } from '../../game/protocol/accounts';
import styles from '../account/account.module.css';
import { roleNames } from '../lib/role-words';
import type { PeopleState } from './use-people';

const roles = AccountRole.options.map((value) => ({ value, label: roleNames[value] }));

const signInWords = (count: number): string =>
  count === 0 ? 'not signed in' : `signed in at ${count} ${count === 1 ? 'place' : 'places'}`;

type Props = Readonly<{ person: Person; people: PeopleState; remove(): void }>;

/** One account, and what an owner may do about it. */
export function PersonRow({ person, people, remove }: Props) {
  const { name, email, role, disabled, signIns } = person;
  const whose = <span className="visually-hidden"> {name}</span>;
  return (
    <li className={styles['row']}>
      <span className={styles['what']}>
        <strong>{name}</strong>
        <small>{[email, disabled ? 'may not sign in' : signInWords(signIns)].join(' · ')}</small>
      </span>
      <span className={styles['acts']}>
        <NativeSelect
          size="xs"
          aria-label={`Role of ${name}`}
          data={roles}
          value={role}
          onChange={(event) => void people.change(person, { role: AccountRole.parse(event.currentTarget.value) })}
        />
        {!disabled && (
          <Button variant="subtle" size="xs" onClick={() => void people.newPassword(person)}>
            New password link{whose}
          </Button>
        )}
        {signIns > 0 && (
          <Button variant="subtle" size="xs" onClick={() => void people.signOut(person)}>
            Sign out{whose}
          </Button>
        )}
        <Button
          variant="subtle"
          size="xs"
          {...(disabled ? {} : { color: 'loss' })}
          onClick={() => void people.change(person, { disabled: !disabled })}
        >
          {disabled ? 'Enable' : 'Disable'}
          {whose}
        </Button>
        <Button variant="subtle" size="xs" color="loss" onClick={remove}>
          Delete{whose}
        </Button>
      </span>
    </li>
  );
}
