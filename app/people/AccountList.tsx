'use client';

import { useRef, useState } from 'react';
import type { Person } from '../../game/protocol/accounts';
import styles from '../account/account.module.css';
import { staysWords } from '../account/deletion-words';
import { Confirm } from '../components/Confirm';
import { mayTakeFocus } from '../lib/may-take-focus';
import { PersonRow } from './PersonRow';
import type { PeopleState } from './use-people';

/** Everybody who has an account. To delete one is asked first: it cannot be taken back. */
export function AccountList({ found, people }: { found: readonly Person[]; people: PeopleState }) {
  const [leaving, setLeaving] = useState<Person | null>(null);
  const list = useRef<HTMLUListElement>(null);
  /** The button that was pressed goes with its row: the list takes the focus, unless it is elsewhere by then. */
  const remove = async (person: Person) => {
    if ((await people.remove(person)) && mayTakeFocus(list.current)) list.current?.focus();
  };
  return (
    <section className={styles['part']} aria-labelledby="accounts">
      <h2 id="accounts">Accounts</h2>
      <ul ref={list} tabIndex={-1} className={styles['rows']} aria-label="Accounts">
        {found.map((person) => (
          <PersonRow key={person.id} person={person} people={people} remove={() => setLeaving(person)} />
        ))}
      </ul>
      <Confirm
        opened={leaving !== null}
        close={() => setLeaving(null)}
        title={`Delete the account of ${leaving?.name ?? ''}?`}
        text={`They are signed out at once. Their name and e-mail, password and passkeys, and what was shared with them are gone then, for good. ${staysWords}`}
        verb="Delete for good"
        confirm={() => leaving && void remove(leaving)}
      />
    </section>
  );
}
