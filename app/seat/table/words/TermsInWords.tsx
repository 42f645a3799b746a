import type { IssueId, Terms } from '../../../../game/scenario/id';
import styles from './TermsInWords.module.css';
import { type Issues, optionName } from './words';

type Content = Readonly<{ terms: Terms; clauses: Readonly<Record<IssueId, string>> }>;

type Props = Readonly<{
  scenario: Issues;
  content: Content;
  /** What it was before: differences are marked and named. */
  before?: Content | undefined;
  explained?: boolean;
}>;

/** Terms and clause texts in words, in the order of the term sheet. */
export function TermsInWords({ scenario, content, before, explained = false }: Props) {
  const touched = (issue: IssueId, { terms, clauses }: Content) =>
    terms[issue] !== undefined || clauses[issue] !== undefined;
  const issues = scenario.issues.filter(({ id }) => touched(id, content) || (before && touched(id, before)));
  return (
    <dl className={styles.terms}>
      {issues.map((issue) => {
        const option = content.terms[issue.id];
        const was = before?.terms[issue.id];
        const clause = content.clauses[issue.id];
        const changed = before && (option !== was || clause !== before.clauses[issue.id]);
        return (
          <div key={issue.id} className={`${styles.term} ${changed ? styles.changed : ''}`}>
            <dt>{issue.name}</dt>
            <dd>
              {option === undefined ? <em>left out</em> : optionName(scenario, issue.id, option)}
              {before && option !== was && (
                <span className={styles.was}>
                  {' '}
                  (was: {was === undefined ? 'open' : optionName(scenario, issue.id, was)})
                </span>
              )}
            </dd>
            {explained && (
              <dd className={styles.explanation}>{issue.options.find(({ id }) => id === option)?.explanation}</dd>
            )}
            {clause !== undefined && <dd className={styles.clause}>{clause}</dd>}
            {before && clause === undefined && before.clauses[issue.id] !== undefined && (
              <dd className={styles.was}>the clause text was taken out</dd>
            )}
          </div>
        );
      })}
    </dl>
  );
}
