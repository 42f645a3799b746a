'use client';

import { HostKeyForm } from '../components/host-key/HostKeyForm';
import { useHostKey } from '../lib/use-host-key';
import { CohortPage } from './CohortPage';
import { useChoices } from './use-choices';
import { useSelection } from './use-selection';

/** For whoever holds the host key: kept on this browser, brought by the address, or typed. */
export function CohortDoor() {
  const { selection, choose } = useSelection();
  const { known, typed, setTyped, key, keep } = useHostKey();
  const choices = useChoices(known ?? '');
  if (!selection || known === null) return null;
  if (known === '' || choices.refused)
    return (
      <HostKeyForm
        title="Across sessions"
        page="/cohort"
        typed={typed}
        onType={setTyped}
        onSubmit={() => key !== known && keep()}
        problem={choices.problem}
      />
    );
  return <CohortPage choices={choices} selection={selection} choose={choose} hostKey={known} />;
}
