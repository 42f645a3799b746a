import type { OptionId } from '../../../game/scenario/id';
import type { PublicScenario } from '../../../game/scenario/readers';
import { grouped, shareWords } from '../../lib/analysis-words';
import styles from './ZoneTable.module.css';

type Props = Readonly<{
  issue: PublicScenario['issues'][number];
  counts: Readonly<Record<OptionId, number>>;
  size: number;
  holds: OptionId | undefined;
  /** The option the reader holds the issue at. */
  fixed: OptionId | undefined;
  /** Held by what is in force. */
  settled: boolean;
  onFix(option: OptionId): void;
}>;

/** One issue of the zone: a bar for every option. */
export function ZoneIssue(props: Props) {
  const { issue, settled } = props;
  return (
    <table className={styles.issue}>
      <caption>
        {issue.name}
        {settled && <small>held by what is in force</small>}
      </caption>
      <colgroup>
        <col />
        <col className={styles.shareColumn} />
        <col className={styles.fixColumn} />
      </colgroup>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">Option</th>
          <th scope="col">Packages of the zone</th>
          <th scope="col" data-screen-only>
            Fix
          </th>
        </tr>
      </thead>
      <tbody>
        {issue.options.map((option) => (
          <OptionRow key={option.id} {...props} option={option} />
        ))}
      </tbody>
    </table>
  );
}

type RowProps = Props & Readonly<{ option: Props['issue']['options'][number] }>;

function OptionRow({ issue, option: { id, name }, counts, size, holds, fixed, settled, onFix }: RowProps) {
  const count = counts[id] ?? 0;
  return (
    <tr className={count === 0 ? styles.gone : ''}>
      <th scope="row">
        {name}
        {id === holds && <span className={styles.holds}>holds</span>}
        <span className={styles.bar} aria-hidden>
          <span style={{ width: `${(count / size) * 100}%` }} />
        </span>
      </th>
      <td>
        {count === 0 ? 'in none' : shareWords(count, size)}
        <small>{count === 0 ? '' : grouped(count)}</small>
      </td>
      <td className={styles.fix} data-screen-only>
        {!settled && (
          <button type="button" aria-pressed={fixed === id} onClick={() => onFix(id)}>
            {fixed === id ? 'Fixed' : 'Fix'}
            <span className="visually-hidden">
              : {issue.name}, {name}
            </span>
          </button>
        )}
      </td>
    </tr>
  );
}
