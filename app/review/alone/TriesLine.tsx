import { scaleOf } from '../../lib/scores-now';
import { tierNames } from '../../lib/tier-names';
import { aboveWords, type Tried } from '../../lib/tries';
import { plain } from '../../seat/table/words/words';
import styles from './TriesLine.module.css';

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

type Props = Readonly<{ tries: readonly Tried[]; current: Tried }>;

/** Earlier tries and this one as dots on one line of points, with a mark at the reservation value; the same as a table. */
export function TriesLine({ tries, current }: Props) {
  const { min, max } = scaleOf(tries.map(({ score }) => score));
  const at = (points: number) => ({ left: `${((points - min) / (max - min || 1)) * 100}%` });
  return (
    <div className={styles.tries}>
      <div className={styles.line} aria-hidden>
        <span className={styles.needed} style={at(current.score.reservation)} />
        {tries.map((each) => (
          <span
            key={each.session}
            className={styles.dot}
            data-current={each.session === current.session}
            style={at(each.score.total)}
          />
        ))}
      </div>
      <p className={styles.scale} aria-hidden>
        <span>{plain(min)}</span>
        <span>
          <i className={styles.dot} data-current="true" /> this session <i className={styles.dot} /> earlier{' '}
          <i className={styles.needed} /> reservation value
        </span>
        <span>{plain(max)}</span>
      </p>
      <details>
        <summary>{tries.length} tries in numbers</summary>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Ended</th>
              <th scope="col">Points</th>
              <th scope="col">Outcome</th>
            </tr>
          </thead>
          <tbody>
            {tries.toReversed().map((each) => (
              <Row key={each.session} tried={each} isCurrent={each.session === current.session} />
            ))}
          </tbody>
        </table>
      </details>
    </div>
  );
}

function Row({ tried, isCurrent }: Readonly<{ tried: Tried; isCurrent: boolean }>) {
  const { at, score, tier, secret } = tried;
  return (
    <tr>
      <th scope="row">
        {secret === null || isCurrent ? day.format(at) : <a href={`/review#${secret}`}>{day.format(at)}</a>}
        {isCurrent && ' (this session)'}
      </th>
      <td>
        {plain(score.total)}, {aboveWords(score)}
      </td>
      <td>{tierNames[tier]}</td>
    </tr>
  );
}
