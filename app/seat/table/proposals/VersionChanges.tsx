import terms from '../words/TermsInWords.module.css';
import styles from './VersionChanges.module.css';
import type { Change } from './version-changes';

type Props = Readonly<{ changes: readonly Change[]; explained?: boolean }>;

/** What changed, in words: the old struck out, the new beside it. */
export function VersionChanges({ changes, explained = false }: Props) {
  return (
    <dl className={terms.terms}>
      {changes.map(({ issue, name, term, clause }) => (
        <div key={issue} className={`${terms.term} ${terms.changed}`}>
          <dt>{name}</dt>
          {term && (
            <dd>
              <span className="visually-hidden">from </span>
              <del className={styles.was}>{term.was}</del> <span aria-hidden>→</span>
              <span className="visually-hidden"> to </span> <strong className={styles.now}>{term.now}</strong>
            </dd>
          )}
          {term && explained && <dd className={terms.explanation}>{term.explanation}</dd>}
          {clause && (
            <dd className={styles.clause}>
              <p className={styles.note}>{clause.words}</p>
              {clause.was !== null && <del className={styles.text}>{clause.was}</del>}
              {clause.now !== null && <p className={styles.text}>{clause.now}</p>}
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
