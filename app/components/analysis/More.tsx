import type { ReactNode } from 'react';
import styles from './More.module.css';

/** What there is to read beyond the first look, behind a press. */
export const More = ({ summary, children }: Readonly<{ summary: ReactNode; children: ReactNode }>) => (
  <details className={styles.more}>
    <summary>{summary}</summary>
    {children}
  </details>
);
