import type { ReactNode } from 'react';
import styles from './Guide.module.css';

/** The same place, in words for a page with columns and for one with a bar of places at the bottom. */
export const Where = ({ wide, small }: Readonly<{ wide: ReactNode; small: ReactNode }>) => (
  <>
    <span className={styles.wide}>{wide}</span>
    <span className={styles.small}>{small}</span>
  </>
);
