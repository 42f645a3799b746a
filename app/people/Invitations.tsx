import { Button } from '@mantine/core';
import type { OpenInvitation } from '../../game/protocol/accounts';
import styles from '../account/account.module.css';
import { roleNames } from '../lib/role-words';
import type { PeopleState } from './use-people';

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

type Props = Readonly<{ people: PeopleState; invitations: readonly OpenInvitation[] }>;

/** Links that nobody used yet. What is in them is not known here any more; they can be taken back. */
export function Invitations({ people, invitations }: Props) {
  return (
    <section className={styles['part']} aria-labelledby="open">
      <h2 id="open">Links not used yet</h2>
      <ul className={styles['rows']} aria-label="Links not used yet">
        {invitations.map(({ id, role, note, account, expiresAt }) => (
          <li key={id} className={styles['row']}>
            <span className={styles['what']}>
              <strong>{note}</strong>
              <small>
                {account === null ? roleNames[role] : 'New password'} · works until {day.format(expiresAt)}
              </small>
            </span>
            <Button variant="subtle" size="xs" color="loss" onClick={() => void people.withdraw(id)}>
              Take back<span className="visually-hidden"> the link for {note}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
