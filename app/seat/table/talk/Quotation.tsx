import styles from './MessageLine.module.css';

type Props = Readonly<{ name: string; text: string; onSeek(): void }>;

/** What a message answers, in one line, and the way there. */
export function Quotation({ name, text, onSeek }: Props) {
  return (
    <button type="button" className={styles.quotation} onClick={onSeek}>
      <span className="visually-hidden">Answer to </span>
      <strong>{name}</strong> {text}
    </button>
  );
}
