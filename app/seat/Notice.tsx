import type { ReactNode } from 'react';
import { TopBar } from '../components/TopBar';
import styles from './notice.module.css';

/** A page with one thing to say. */
export function Notice({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <>
      <TopBar />
      <main className={styles['page']}>
        <h1>{title}</h1>
        {children}
      </main>
    </>
  );
}
