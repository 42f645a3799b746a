import { Fragment } from 'react';
import styles from './AgreementPaper.module.css';
import type { AgreementText } from './agreement-text';

type Props = Readonly<{ text: AgreementText; as?: 'part' | 'page' }>;

/** An agreement as it would lie on the table: preamble, articles, and a line for every signature. */
export function AgreementPaper({ text, as = 'part' }: Props) {
  const { title, state, preamble, articles, signatures, note } = text;
  return (
    <article className={`${styles.paper} ${styles[as]}`} aria-label={`Text of the ${title}`}>
      <header className={styles.head}>
        <h3>{title}</h3>
        <p>{state}</p>
      </header>
      {preamble.map((part) => (
        <p key={part}>{part}</p>
      ))}
      {articles.map(({ heading, paragraphs, clause }, index) => (
        <Fragment key={heading}>
          <h4 className={styles.article}>
            <span>Article {index + 1}</span> {heading}
          </h4>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {clause !== null && <p className={styles.clause}>{clause}</p>}
        </Fragment>
      ))}
      <h4 className={styles.article}>Signatures</h4>
      <ul className={styles.signatures}>
        {signatures.map(({ party, name, words, signed }) => (
          <li key={party}>
            <span>{name}</span>
            <span className={signed ? styles.signed : styles.missing}>{words}</span>
          </li>
        ))}
      </ul>
      <p className={styles.note}>{note}</p>
    </article>
  );
}
