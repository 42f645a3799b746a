import figures from '../components/analysis/Figures.module.css';
import { minutesWords } from '../lib/span-words';
import { tierNames } from '../lib/tier-names';
import { plain } from '../seat/table/words/words';
import styles from './AllSessions.module.css';
import type { FigureProps } from './figure-props';
import { playerNames } from './filter-options';
import { reviewAddress } from './review-address';
import { dayOf, playersOf } from './selection';
import { tableName } from './table-name';

/** Every session in a line: what the plots show as points, with the way to its review. */
export function AllSessions({ sessions, parties, hostKey }: FigureProps) {
  return (
    <div className={`${figures.scroll} ${styles['scroll']}`}>
      <table className={`${figures.table} ${styles['sessions']}`}>
        <caption className="visually-hidden">
          Every session: its outcome, its scores and how long it took to settle
        </caption>
        <thead>
          <tr>
            <th scope="col">Session</th>
            <th scope="col">Day</th>
            <th scope="col">Negotiated by</th>
            <th scope="col">Outcome</th>
            <th scope="col">Settled after</th>
            {parties.map(({ id, name, letters }) => (
              <th key={id} scope="col">
                <abbr title={name}>{letters}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sessions.map((row) => (
            <tr key={row.session}>
              <th scope="row">
                <a href={reviewAddress(hostKey, row.session)}>{tableName(row)}</a>
              </th>
              <td>{dayOf(row.closedAt)}</td>
              <td>{playerNames[playersOf(row)]}</td>
              <td>
                {tierNames[row.tier]}
                {row.corrected && ', corrected'}
              </td>
              <td>{row.settlement === null ? '–' : minutesWords(row.settlement / 60_000)}</td>
              {row.parties.map(({ party, score: { total, reservation } }) => (
                <td key={party} className={total < reservation ? figures.less : ''}>
                  {plain(total)}
                  {total < reservation && <span className="visually-hidden"> below its reservation value</span>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
