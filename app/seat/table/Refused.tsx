import styles from './Refused.module.css';

/** Why something was not done, beside where it was tried. */
export function Refused({ by }: { by: Readonly<{ message: string }> | null }) {
  return <div role="alert">{by && <p className={styles.refused}>{by.message}</p>}</div>;
}
