import type { OptionId } from '../../../../game/scenario/id';
import type { Desk } from '../desk';
import { Points } from '../words/Points';
import { ClauseTexts } from './ClauseTexts';
import { clauseTexts } from './clause-texts';
import { IssueHistory } from './IssueHistory';
import styles from './IssueInWords.module.css';
import { issueHistory } from './issue-history';
import type { Issue, Worth } from './OptionWords';

type Props = Readonly<{
  desk: Desk;
  issue: Issue;
  now: OptionId;
  worth: Worth;
  onOpen(proposal: string): void;
}>;

/** What is asked on an issue, what each option means, what has been written on it, and who proposed what when. */
export function IssueInWords({ desk, issue, now, worth, onOpen }: Props) {
  return (
    <div className={styles.inWords}>
      <p className={styles.question}>{issue.question}</p>
      <dl>
        {issue.options.map((option) => (
          <div key={option.id}>
            <dt>
              {option.name}
              <span className={styles.code}>
                {option.id}
                {option.id === now && ' · holds now'}
              </span>
            </dt>
            <dd>{option.explanation}</dd>
            <dd className={styles.worth}>{worth && <Points of={worth(issue.id, option.id)} after=" for you" />}</dd>
          </div>
        ))}
      </dl>
      <ClauseTexts texts={clauseTexts(desk, issue.id)} />
      <IssueHistory desk={desk} issue={issue} entries={issueHistory(desk.state, issue.id)} onOpen={onOpen} />
    </div>
  );
}
