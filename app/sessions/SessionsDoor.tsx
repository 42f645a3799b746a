'use client';

import { HostKeyForm } from '../components/host-key/HostKeyForm';
import { useHostKey } from '../lib/use-host-key';
import { Sessions } from './Sessions';
import { useSessions } from './use-sessions';

/** For whoever holds the host key: kept on this browser, brought by the address, or typed. */
export function SessionsDoor() {
  const { known, typed, setTyped, key, keep, role } = useHostKey();
  const sessions = useSessions(known ?? '');
  if (known === null) return null;
  if (known === '' || sessions.refused)
    return (
      <HostKeyForm
        title="Saved sessions"
        page="/sessions"
        typed={typed}
        onType={setTyped}
        onSubmit={keep}
        problem={sessions.problem}
      />
    );
  return <Sessions sessions={sessions} hostKey={key} role={role} />;
}
