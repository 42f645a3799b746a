'use client';

import styles from '../account/account.module.css';
import { BusyButton } from '../components/BusyButton';
import { Problem } from '../components/Problem';
import { AccountList } from './AccountList';
import { HandedLink } from './HandedLink';
import { Invitations } from './Invitations';
import { InviteForm } from './InviteForm';
import type { PeopleState } from './use-people';

/** Who may host here. The first account is made by whoever holds the host key, for themselves. */
export function People({ people }: { people: PeopleState }) {
  const { found, busy, done, handed, problem } = people;
  const isFirst = found?.people.length === 0;
  return (
    <main className={styles['page']}>
      <h1>People</h1>
      <p className={styles['lead']}>
        Those who host here or look at what others share. Players are not among them: they come by their links. No mail
        is sent; you hand on every link yourself.
      </p>
      {isFirst && <First people={people} />}
      {handed && <HandedLink key={handed.url} handed={handed} />}
      {found && !isFirst && (
        <>
          <section className={styles['part']} aria-labelledby="invite">
            <h2 id="invite">Invite somebody</h2>
            <InviteForm busy={busy} invite={people.invite} />
          </section>
          <AccountList found={found.people} people={people} />
        </>
      )}
      {found && found.invitations.length > 0 && <Invitations people={people} invitations={found.invitations} />}
      <div className={styles['said']}>
        <p role="status">{done}</p>
        <Problem text={problem} />
      </div>
    </main>
  );
}

function First({ people }: { people: PeopleState }) {
  const begin = async () => {
    const made = await people.invite({ role: 'owner', note: 'The first owner' });
    if (made) location.assign(`/invitation#${made.secret}`);
  };
  return (
    <section className={styles['part']} aria-labelledby="first">
      <h2 id="first">The first account is yours</h2>
      <p>
        It is an owner’s: from it you invite the others. The host key goes on opening everything, should you ever be
        locked out.
      </p>
      <BusyButton busy={people.busy} onClick={() => void begin()}>
        Make the owner’s account
      </BusyButton>
    </section>
  );
}
