'use client';

import { type ReactNode, useState } from 'react';
import styles from './Injects.module.css';

/** What is drawn only once somebody wants to see it. */
export function Folded({ summary, children }: Readonly<{ summary: ReactNode; children: ReactNode }>) {
  const [open, setOpen] = useState(false);
  return (
    <details className={styles['more']} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{summary}</summary>
      {open && children}
    </details>
  );
}
