import type { ReactNode } from 'react';
import styles from './More.module.css';

type Props = Readonly<{
  summary: ReactNode;
  children: ReactNode;
  /** The summary says something itself: it stands on paper too where it is not opened. */
  telling?: boolean;
}>;

/** What there is to read beyond the first look, behind a press. */
export const More = ({ summary, children, telling = false }: Props) => (
  <details className={styles.more} {...(telling ? { 'data-telling': true } : {})}>
    <summary>{summary}</summary>
    {children}
  </details>
);
