import type { PlotMark } from '../../lib/plot-mark';
import { plain } from '../../seat/table/words/words';
import { PartyMark } from '../PartyMark';
import figures from './Figures.module.css';
import styles from './MarkedPoints.module.css';
import { PartyHeads } from './PartyHeads';
import type { PlotParty } from './plot-party';

type Props = Readonly<{
  parties: readonly PlotParty[];
  marks: readonly PlotMark[];
  shown: string;
  onPick(id: string): void;
}>;

/** Every point that has a name, with its scores: the plot as a table. The name shows its package. */
export function MarkedPoints({ parties, marks, shown, onPick }: Props) {
  return (
    <div className={`${figures.scroll} ${styles.scroll}`}>
      <table className={`${figures.table} ${styles.points}`}>
        <caption>The marked points: scores of each party, in red below its reservation value</caption>
        <PartyHeads first="Point" parties={parties} />
        <tbody>
          {marks.map(({ id, title, scores, tabled }) => (
            <tr key={id} className={id === shown ? styles.shown : ''}>
              <th scope="row">
                <button type="button" aria-pressed={id === shown} onClick={() => onPick(id)}>
                  <By party={parties.find((party) => party.id === tabled?.party)} />
                  {title}
                </button>
              </th>
              {parties.map((party, index) => {
                const score = scores[index] ?? 0;
                return (
                  <td key={party.id} className={score < party.reservation ? figures.less : ''}>
                    {plain(score)}
                    {score < party.reservation && <span className="visually-hidden"> below its reservation value</span>}
                  </td>
                );
              })}
            </tr>
          ))}
          <tr className={styles.needs}>
            <th scope="row">Reservation value</th>
            {parties.map(({ id, reservation }) => (
              <td key={id}>{plain(reservation)}</td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}

/** Who tabled it: its mark stands for its name. */
const By = ({ party }: { party: PlotParty | undefined }) => party && <PartyMark party={party} size="small" alone />;
