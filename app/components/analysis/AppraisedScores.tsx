import type { Appraisal } from '../../../game/analysis/question';
import { plain } from '../../seat/table/words/words';
import styles from './Figures.module.css';
import { PartyRowHead } from './PartyRowHead';
import type { PlotParty } from './plot-party';

type Props = Readonly<{ parties: readonly PlotParty[]; appraisal: Appraisal }>;

/** Party by party: what holds gives it, whether that is enough, how many packages give it less, and what more it could have had. */
export function AppraisedScores({ parties, appraisal }: Props) {
  const { scores, rational, share, left } = appraisal;
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption className="visually-hidden">What holds, party by party</caption>
        <thead>
          <tr>
            <th scope="col">Party</th>
            <th scope="col">Score</th>
            <th scope="col">Reservation value</th>
            <th scope="col">Better than, of 100 packages</th>
            <th scope="col">More, at no one’s cost</th>
          </tr>
        </thead>
        <tbody>
          {parties.map((party, index) => (
            <tr key={party.id}>
              <PartyRowHead party={party} />
              <td className={styles.score}>{plain(scores[index] ?? 0)}</td>
              <td className={rational[index] ? '' : styles.less}>
                {plain(party.reservation)}, {rational[index] ? 'met' : 'not met'}
              </td>
              <td>{Math.floor((share[index] ?? 0) * 100)}</td>
              <td>{gainWords(left, party.id)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const gainWords = (left: Appraisal['left'], party: string): string => {
  const gain = left?.byParty.find((each) => each.party === party)?.gain ?? 0;
  return gain > 0 ? `up to ${gain}` : 'nothing';
};
