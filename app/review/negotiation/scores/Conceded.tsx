import type { Curve } from '../../../../game/review/process/concession-curve';
import { PartyRowHead } from '../../../components/analysis/PartyRowHead';
import { plain, signed } from '../../../seat/table/words/words';
import { Heads } from '../Heads';
import { How } from '../How';
import type { Told } from '../told';
import { WideTable } from '../WideTable';
import styles from './Conceded.module.css';

const yesNo = (always: boolean | null): string => (always === null ? '–' : always ? 'yes' : 'no');

/** What each party gave up from its first move to its last, and how. */
export function Conceded({ told, curves }: Readonly<{ told: Told; curves: readonly Curve[] }>) {
  return (
    <>
      <h4 className={styles['title']}>How much each gave up</h4>
      <WideTable label="Concessions, in points">
        <Heads
          names={[
            'Party',
            'First move',
            'Last move',
            'By its own steps',
            'By events',
            'A step, on average',
            'Never took back',
          ]}
        />
        <tbody>
          {told.of.scenario.parties.map((party) => {
            const curve = curves.find((each) => each.party === party.id);
            const [first, last] = [curve?.points[0], curve?.points.at(-1)];
            return (
              <tr key={party.id}>
                <PartyRowHead party={party} />
                <td>{first ? plain(first.own) : '–'}</td>
                <td>{last ? plain(last.own) : '–'}</td>
                <td>{curve && first ? signed(-curve.chosen) : '–'}</td>
                <td>{curve && first ? signed(-curve.drifted) : '–'}</td>
                <td>
                  {curve && curve.concessionRate !== null ? signed(-Math.round(curve.concessionRate * 10) / 10) : '–'}
                </td>
                <td>{yesNo(curve?.monotonic ?? null)}</td>
              </tr>
            );
          })}
        </tbody>
      </WideTable>
      <How>
        <p>
          In the party’s own points, over all its moves whatever they were under. “By its own steps” is what its choices
          changed; “by events” is what injects, agreements and delay changed of the same offers meanwhile. The two add
          up to the way from the first move to the last. “Never took back” is yes if no step of its own raised its own
          points.
        </p>
      </How>
    </>
  );
}
