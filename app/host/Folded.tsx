'use client';

import { type ReactNode, useEffect, useState } from 'react';
import styles from './Folded.module.css';

type Props = Readonly<{ title: string; summary: string; open?: boolean; children: ReactNode }>;

/** What can be left as it is: one line that says how it is, and the rest on demand. `open` opens it, and never shuts it. */
export function Folded({ title, summary, open = false, children }: Props) {
  const [unfolded, setUnfolded] = useState(open);
  useEffect(() => {
    if (open) setUnfolded(true);
  }, [open]);
  return (
    <details
      className={styles['folded']}
      open={unfolded}
      onToggle={({ currentTarget }) => setUnfolded(currentTarget.open)}
    >
      <summary className={styles['line']}>
        <h2>{title}</h2>
        <span>{summary}</span>
      </summary>
      <div className={styles['inside']}>{children}</div>
    </details>
  );
}
