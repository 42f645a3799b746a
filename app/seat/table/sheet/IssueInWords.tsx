import { Fragment } from 'react';
import type { PublicScenario } from '../../../../game/scenario/readers';
import { Points } from '../Points';
import styles from './TermSheet.module.css';

type Props = Readonly<{
  issue: PublicScenario['issues'][number];
  worth: ((issue: string, option: string) => number) | undefined;
}>;

/** What is asked on an issue, and what each option means; to a party, also what each is worth to it. */
export function IssueInWords({ issue, worth }: Props) {
  return (
    <div className={styles.inWords}>
      <p>{issue.question}</p>
      <dl>
        {issue.options.map((option) => (
          <Fragment key={option.id}>
            <dt>{option.name}</dt>
            <dd>{option.explanation}</dd>
            <dd className={styles.worth}>{worth && <Points of={worth(issue.id, option.id)} after=" for you" />}</dd>
          </Fragment>
        ))}
      </dl>
    </div>
  );
}
