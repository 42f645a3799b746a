import { counted, issueName, optionName } from '../../seat/table/words/words';
import { type Both, sideNames } from './both';
import styles from './Compare.module.css';
import { termPairs } from './differences';

/** Issue by issue what holds on both: first where they differ, then, for who asks, where they do not. */
export function TermsThatDiffer({ both }: Readonly<{ both: Both }>) {
  const pairs = termPairs(both);
  const other = pairs.filter(({ here, there }) => here !== there);
  const same = pairs.filter(({ here, there }) => here === there);
  return (
    <section aria-labelledby="terms-beside">
      <h2 id="terms-beside">Terms that differ</h2>
      {other.length === 0 && <p className={styles.note}>On every issue the same holds on both branches.</p>}
      {other.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Issue</th>
              <th scope="col">{sideNames.here}</th>
              <th scope="col">{sideNames.there}</th>
            </tr>
          </thead>
          <tbody>
            {other.map(({ issue, here, there }) => (
              <tr key={issue} className={styles.differs}>
                <th scope="row">{issueName(both.scenario, issue)}</th>
                <td>{optionName(both.scenario, issue, here)}</td>
                <td>{optionName(both.scenario, issue, there)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {same.length > 0 && (
        <details>
          <summary>{counted(same.length, 'issue')} on which the same holds</summary>
          <dl className={styles.same}>
            {same.map(({ issue, here }) => (
              <div key={issue}>
                <dt>{issueName(both.scenario, issue)}</dt>
                <dd>{optionName(both.scenario, issue, here)}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </section>
  );
}
