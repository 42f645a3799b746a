'use client';

import { useCallback, useEffect, useState } from 'react';
import type { InvitationRequest, Invited, People, Person, PersonChange } from '../../game/protocol/accounts';
import { changePerson, deletePerson, invite, passwordLink, people, signPersonOut, withdraw } from '../lib/accounts-api';
import { useAsking } from '../lib/use-asking';

/** A link that was just made, and for whom. It is shown once. */
export type Handed = Readonly<{ for: string; url: string }>;

const changedWords = ({ name, role, disabled }: Person, change: PersonChange): string => {
  const loses = change.disabled === true || (change.role !== undefined && change.role !== 'owner');
  return role === 'owner' && !disabled && loses
    ? `${name} is changed. Links not used yet open nothing any more, lest one lead back.`
    : `${name} is changed.`;
};

/** Everybody who has an account, for whoever runs the server, and what is done with them. */
export function usePeople(key: string) {
  const [found, setFound] = useState<People | null>(null);
  const [refused, setRefused] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const [handed, setHanded] = useState<Handed | null>(null);
  const { busy, problem, done, asking } = useAsking();

  const refresh = useCallback(async () => {
    if (key === '') return;
    const answer = await people(key);
    setRefused(!answer.ok && (answer.refusal === 'host-key' || answer.refusal === 'owners-only'));
    setFault(answer.ok ? null : answer.message);
    if (answer.ok) setFound(answer.value);
  }, [key]);
  useEffect(() => void refresh(), [refresh]);

  const changing = async <Value>(...asked: Parameters<typeof asking<Value>>): Promise<Value | null> => {
    setHanded(null);
    const value = await asking(...asked);
    await refresh();
    return value;
  };
  const hand = (made: Invited | null, whom: string) => {
    if (made) setHanded({ for: whom, url: `${location.origin}/invitation#${made.secret}` });
    return made;
  };

  return {
    ...{ found, refused, busy, done, handed, problem: problem ?? fault },
    invite: async (wanted: InvitationRequest) =>
      hand(await changing(() => invite(wanted, key)), wanted.note || 'somebody new'),
    newPassword: async ({ id, name }: Person) => hand(await changing(() => passwordLink(id, key)), name),
    change: (person: Person, change: PersonChange) =>
      changing(() => changePerson(person.id, change, key), changedWords(person, change)),
    signOut: ({ id, name }: Person) => changing(() => signPersonOut(id, key), `${name} is signed out everywhere.`),
    remove: ({ id, name }: Person) => changing(() => deletePerson(id, key), `The account of ${name} is deleted.`),
    withdraw: (id: string) => changing(() => withdraw(id, key), 'That link opens nothing any more.'),
  };
}
export type PeopleState = ReturnType<typeof usePeople>;
