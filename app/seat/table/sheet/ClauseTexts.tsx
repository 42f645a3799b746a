import type { ClauseText } from './clause-texts';
import styles from './IssueInWords.module.css';

/** What has been written on an issue beside its options, each with whose it is. */
export function ClauseTexts({ texts }: Readonly<{ texts: readonly ClauseText[] }>) {
  if (texts.length === 0) return null;
  return (
    <section aria-label="Clause texts">
      <h3>Clause texts</h3>
      {texts.map(({ column, text }) => (
        <figure key={column.key} className={styles.text}>
          <figcaption>
            {column.kind === 'proposal' ? `${column.name} · v${column.version.number}` : column.name}
          </figcaption>
          <blockquote>{text}</blockquote>
        </figure>
      ))}
    </section>
  );
}
