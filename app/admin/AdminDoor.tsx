'use client';

import { HostKeyForm } from '../components/host-key/HostKeyForm';
import { Problem } from '../components/Problem';
import { useHostKey } from '../lib/use-host-key';
import styles from './admin.module.css';
import { Installation } from './Installation';
import { useAdmin } from './use-admin';

/** For owners, and for whoever holds the host key: kept on this browser, brought by the address, or typed. */
export function AdminDoor() {
  const { known, typed, setTyped, keep } = useHostKey();
  const { seen, problem, refused, look } = useAdmin(known ?? '');
  if (known === null) return null;
  if (known === '' || refused)
    return (
      <HostKeyForm
        title="This installation"
        page="/admin"
        typed={typed}
        onType={setTyped}
        onSubmit={keep}
        problem={problem}
      />
    );
  if (!seen)
    return (
      <main className={styles['page']}>
        <h1>This installation</h1>
        <p role="status">Looking…</p>
        <Problem text={problem} />
      </main>
    );
  return <Installation seen={seen} problem={problem} hostKey={known} look={look} />;
}
