import type { ReactNode } from 'react';
import styles from './How.module.css';

type Props = Readonly<{ summary?: string; children: ReactNode }>;

/** What a figure means and how it is counted, or the figure as a table: one press away. */
export function How({ summary = 'How this is counted', children }: Props) {
  return (
    <details className={styles['how']}>
      <summary>{summary}</summary>
      <div className={styles['body']}>{children}</div>
    </details>
  );
}
