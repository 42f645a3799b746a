'use client';

import type { ReactNode } from 'react';
import styles from './ActionBar.module.css';
import { Problem } from './Problem';
import { useFocusKept } from './use-focus-kept';

/** The next step, always at the bottom of the page: what is at hand in words, and the buttons for it at the right. */
export function ActionBar({
  title,
  note,
  problem = null,
  children,
}: {
  title: string;
  note?: string;
  problem?: string | null;
  children?: ReactNode;
}) {
  const kept = useFocusKept<HTMLElement>();
  return (
    <footer className={styles['bar']} {...kept}>
      <div className={styles['words']}>
        <strong>{title}</strong>
        {note && !problem && <span>{note}</span>}
        <Problem text={problem} />
      </div>
      {children && <div className={styles['buttons']}>{children}</div>}
    </footer>
  );
}
