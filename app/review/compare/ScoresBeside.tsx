import { PartyMark } from '../../components/PartyMark';
import { tierNames } from '../../lib/tier-names';
import { plain, signed } from '../../seat/table/words/words';
import { type Both, sideNames } from './both';
import styles from './Compare.module.css';
import { type ScorePair, scorePairs, tierAt } from './differences';

/** How far each went, and every party's points on both with what the one has over the other. */
export function ScoresBeside({ both }: Readonly<{ both: Both }>) {
  const { scenario, here, there } = both;
  const pairs = scorePairs(both);
  const ended = (side: Both['here']) => (side.end.stage === 'closed' ? '' : ', if it ended now');
  return (
    <section aria-labelledby="results-beside">
      <h2 id="results-beside">Results</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">Delegation</span>
            </th>
            <th scope="col">
              {sideNames.here}
              {ended(here)}
            </th>
            <th scope="col">
              {sideNames.there}
              {ended(there)}
            </th>
            <th scope="col">Difference</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">Outcome</th>
            <td>{tierNames[tierAt(here.end, both)]}</td>
            <td>{tierNames[tierAt(there.end, both)]}</td>
            <td />
          </tr>
          {scenario.parties.map((party) => {
            const pair = pairs.find((each) => each.party === party.id);
            return (
              pair && (
                <tr key={party.id}>
                  <th scope="row">
                    <span className={styles.party}>
                      <PartyMark party={party} size="small" /> {party.name}
                    </span>
                    <small>needs {pair.reservation === null ? 'an unknown number' : plain(pair.reservation)}</small>
                  </th>
                  <Points pair={pair} side="here" />
                  <Points pair={pair} side="there" />
                  <td className={`${styles.points} ${toneOf(pair.difference)}`}>
                    {pair.difference === null ? '–' : signed(pair.difference)}
                  </td>
                </tr>
              )
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

function Points({ pair, side }: Readonly<{ pair: ScorePair; side: 'here' | 'there' }>) {
  const points = pair[side];
  const below = points !== null && pair.reservation !== null && points < pair.reservation;
  return (
    <td className={`${styles.points} ${below ? styles.loss : ''}`}>
      {points === null ? '–' : plain(points)}
      {below && <span className="visually-hidden"> below its reservation value</span>}
    </td>
  );
}

function toneOf(difference: number | null): string | undefined {
  if (difference === null || difference === 0) return '';
  return difference > 0 ? styles.gain : styles.loss;
}
