'use client';

import { HostKeyForm } from '../components/host-key/HostKeyForm';
import { useHostKey } from '../lib/use-host-key';
import { People } from './People';
import { usePeople } from './use-people';

/** For owners, and for whoever holds the host key. */
export function PeopleDoor() {
  const { known, typed, setTyped, keep } = useHostKey();
  const people = usePeople(known ?? '');
  if (known === null) return null;
  if (known === '' || people.refused)
    return (
      <HostKeyForm
        title="People"
        page="/people"
        typed={typed}
        onType={setTyped}
        onSubmit={keep}
        problem={people.problem}
      />
    );
  return <People people={people} />;
}
