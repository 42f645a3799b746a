import type { CarryingChange, Vote } from '../../../game/review/votes/vote';
import type { PublicScenario } from '../../../game/scenario/readers';
import figures from '../../components/analysis/Figures.module.css';
import { More } from '../../components/analysis/More';
import { PartyHeads } from '../../components/analysis/PartyHeads';
import { issueName, optionName, signed } from '../../seat/table/words/words';
import styles from './Votes.module.css';
import { besidesWords, supportWords } from './vote-words';

type Props = Readonly<{ scenario: PublicScenario; vote: Vote }>;

/** So many are shown at once; the rest behind a press. */
const most = 4;

/** What would have carried a vote that was lost, each change with what it would have given or cost every party. */
export function CarryingChanges({ scenario, vote }: Props) {
  const { would } = vote;
  if (would.length === 0)
    return <p className={styles.soft}>No change of one or two of its issues would have carried it.</p>;
  return (
    <>
      <ChangeTable scenario={scenario} vote={vote} changes={would.slice(0, most)} />
      {would.length > most && (
        <More summary={`${would.length - most} more ways`}>
          <ChangeTable scenario={scenario} vote={vote} changes={would.slice(most)} />
        </More>
      )}
    </>
  );
}

type TableProps = Props & Readonly<{ changes: readonly CarryingChange[] }>;

function ChangeTable({ scenario, vote, changes }: TableProps) {
  const parties = scenario.parties.map((party) => ({ ...party, reservation: 0 }));
  return (
    <div className={figures.scroll}>
      <table className={`${figures.table} ${styles.table}`}>
        <caption>Would have carried it, and what each party would have had more or less</caption>
        <PartyHeads first="Instead" parties={parties} />
        <tbody>
          {changes.map((change) => (
            <tr key={JSON.stringify(change.changed)}>
              <th scope="row">
                {change.changed.map(({ issue, from, to }) => (
                  <span key={issue} className={styles.change}>
                    {issueName(scenario, issue)}: <strong>{optionName(scenario, issue, to)}</strong> instead of{' '}
                    {optionName(scenario, issue, from)}
                  </span>
                ))}
                <span className={styles.soft}>
                  {supportWords(change, vote)}
                  {besidesWords(scenario, change)}
                </span>
              </th>
              {parties.map(({ id }, index) => (
                <td key={id}>{signed(change.gains[index] ?? 0)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
