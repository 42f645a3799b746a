import type { ClauseHistory } from '../../../../game/review/negotiated/clause-histories';
import type { PublicScenario } from '../../../../game/scenario/readers';
import { counted, issueName } from '../../../seat/table/words/words';
import { How } from '../How';
import type { Told } from '../told';
import styles from './ClauseBook.module.css';
import { InProposal } from './InProposal';

/** Every clause from its first wording to its last, proposal by proposal. */
export function ClauseBook({ told }: { told: Told }) {
  const { scenario, histories } = told.of;
  if (histories.length === 0) return <p>Nothing was put forward, as far as you can read.</p>;
  return (
    <>
      <p>
        Issue by issue: who put which option, who changed it, in which room, and who signed it. Open an issue to read
        it.
      </p>
      <div>
        {scenario.issues.map((issue) => (
          <IssueBook
            key={issue.id}
            told={told}
            histories={histories.filter((each) => each.issue === issue.id)}
            issue={issue}
          />
        ))}
      </div>
      <How>
        <p>
          A step is a version that brought an issue in, gave it another option or another clause text, or left it out.
          “As in” names the latest version of another proposal in which the same option stood before and which its
          author could read; that it was taken from there the log does not tell. A signature is for one exact version:
          it is listed where that version settled the issue.
        </p>
      </How>
    </>
  );
}

type Props = Readonly<{
  told: Told;
  issue: PublicScenario['issues'][number];
  histories: readonly ClauseHistory[];
}>;

function IssueBook({ told, issue, histories }: Props) {
  const steps = histories.reduce((sum, history) => sum + history.steps.length, 0);
  if (steps === 0) {
    return (
      <p className={styles['none']}>
        <strong>{issueName(told.of.scenario, issue.id)}</strong> never put forward
      </p>
    );
  }
  return (
    <details className={styles['issue']}>
      <summary>
        <strong>{issueName(told.of.scenario, issue.id)}</strong>{' '}
        <span>
          {counted(steps, 'step')} in {counted(histories.length, 'proposal')}
        </span>
      </summary>
      {histories.map((history) => (
        <InProposal key={history.proposal} told={told} history={history} />
      ))}
    </details>
  );
}
