import figures from '../../components/analysis/Figures.module.css';
import { Part } from '../../components/analysis/Part';
import { byLasting, type Rung } from './ladder';
import styles from './PrecedentLadder.module.css';

type Props = Readonly<{
  own: Rung;
  precedents: readonly Rung[];
  years: number;
  chosen: string | null;
  onChoose(precedent: string): void;
}>;

/** The terms that hold among the precedents, by how they stand the stress test; a press lays one beside them. */
export function PrecedentLadder({ own, precedents, years, chosen, onChoose }: Props) {
  return (
    <Part under="h3" title="Among the precedents" note={noteOn(years)}>
      <div className={figures.scroll}>
        <table className={`${figures.table} ${styles.ladder}`}>
          <caption className="visually-hidden">The terms that hold among the precedents</caption>
          <thead>
            <tr>
              <th scope="col" colSpan={2}>
                Terms
              </th>
              <th scope="col">Band</th>
              <th scope="col">Middle</th>
            </tr>
          </thead>
          <tbody>
            {[own, ...precedents].sort(byLasting).map((rung) => (
              <tr key={rung.id} className={rung === own ? styles.own : ''}>
                <th scope="row">
                  {rung === own ? (
                    rung.name
                  ) : (
                    <button type="button" aria-pressed={rung.id === chosen} onClick={() => onChoose(rung.id)}>
                      {rung.name}
                    </button>
                  )}
                </th>
                <td className={styles.bar} aria-hidden>
                  <Bar rung={rung} />
                </td>
                <td className={styles.band}>
                  {rung.least} to {rung.most}
                </td>
                <td>{rung.middle}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Part>
  );
}

const noteOn = (years: number): string =>
  `Runs of the model without renewed war after ${years} years, in 100: the band between two records of promises kept, and the line in the middle. A press on a precedent lays it beside these terms.`;

const Bar = ({ rung: { least, most, middle } }: { rung: Rung }) => (
  <span className={styles.track}>
    <span className={styles.range} style={{ left: `${least}%`, width: `${most - least}%` }} />
    <span className={styles.middle} style={{ left: `${middle}%` }} />
  </span>
);
