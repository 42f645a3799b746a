import styles from './ColumnHead.module.css';

/** The head of a column that is always there. */
export function PlainHead({ name, notes }: Readonly<{ name: string; notes: readonly string[] }>) {
  return (
    <span className={styles.head}>
      {name}
      {notes.map((note) => (
        <span key={note} className={styles.note}>
          {note}
        </span>
      ))}
    </span>
  );
}
