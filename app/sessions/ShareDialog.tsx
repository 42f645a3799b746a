'use client';

import { NativeSelect } from '@mantine/core';
import { useEffect, useState } from 'react';
import { type HostedSession, SharedAs, type Sharing } from '../../game/protocol/accounts';
import { Dialog } from '../components/Dialog';
import { Problem } from '../components/Problem';
import { share, sharing } from '../lib/accounts-api';
import { useAsking } from '../lib/use-asking';
import styles from './sessions.module.css';

type Props = Readonly<{ session: HostedSession; hostKey: string; close(): void }>;
type Person = Sharing['people'][number];

/** With whom a session is shared. What is chosen counts at once. */
export function ShareDialog({ session: { session, title }, hostKey, close }: Props) {
  const [found, setFound] = useState<Sharing | null>(null);
  const { problem, done, asking } = useAsking();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it opens
  useEffect(() => {
    void asking(() => sharing(session, hostKey)).then(setFound);
  }, [session]);
  const choose = async ({ id, name }: Person, as: SharedAs | null) => {
    const words = as === null ? `${name} has it no more.` : `${name} has it now. They find it under Saved sessions.`;
    const changed = await asking(() => share(session, { account: id, as }, hostKey), words);
    if (changed) setFound(changed);
  };
  const others = found?.people.filter(({ as }) => as !== 'owner') ?? [];
  return (
    <Dialog title={`Share “${title}”`} onClose={close}>
      {found && (
        <>
          <p>
            {found.tables > 1 && `All ${found.tables} tables of the exercise are shared together. `}
            {found.owner === null ? 'It was hosted with the host key and is nobody’s.' : `It is ${found.owner}’s.`}
            {others.length > 0 && ' What you choose counts at once.'}
          </p>
          {others.length === 0 && <p>Nobody else has an account here yet. An owner invites them on the page People.</p>}
          <ul className={styles['people']} aria-label="People">
            {others.map((person) => (
              <li key={person.id}>
                <NativeSelect
                  label={person.name}
                  data={choicesFor(person)}
                  value={person.as ?? ''}
                  onChange={({ currentTarget: { value } }) =>
                    void choose(person, value === '' ? null : SharedAs.parse(value))
                  }
                />
              </li>
            ))}
          </ul>
        </>
      )}
      <p role="status">{done}</p>
      <Problem text={problem} />
    </Dialog>
  );
}

const choicesFor = ({ role }: Person) => [
  { value: '', label: role === 'owner' ? 'An owner, who sees everything' : 'Does not have it' },
  { value: 'evaluator', label: 'Looks at it' },
  ...(role === 'evaluator' ? [] : [{ value: 'host', label: 'Looks at it and goes on from it' }]),
];
