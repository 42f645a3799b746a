import styles from './Problem.module.css';

/** Why something was not done, beside where it was asked for. Read out when it appears. */
export function Problem({ text }: { text: string | null }) {
  return (
    <div role="alert" className={styles['place']}>
      {text && <p className={styles['problem']}>{text}</p>}
    </div>
  );
}
