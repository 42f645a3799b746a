import type { ReactNode } from 'react';
import { ConnectionNote } from '../components/ConnectionNote';
import { TopBar } from '../components/TopBar';
import type { Room } from '../lib/room';
import styles from './notice.module.css';

/** A page with one thing to say. */
export function Notice({
  title,
  children,
  connection,
}: {
  title: string;
  children?: ReactNode;
  connection?: Room['status'];
}) {
  return (
    <>
      {connection && <ConnectionNote status={connection} />}
      <TopBar />
      <main className={styles['page']}>
        <h1>{title}</h1>
        {children}
      </main>
    </>
  );
}
