import type { PublicScenario } from '../../game/scenario/readers';
import { optionName } from '../seat/table/words/words';
import styles from './precedents.module.css';

type Props = Readonly<{ scenario: PublicScenario; precedent: PublicScenario['precedents'][number] }>;

/** Issue by issue what it chooses, beside what holds with no agreement. */
export function TermsBeside({ scenario, precedent }: Props) {
  const { terms } = precedent;
  const settled = scenario.issues.filter(({ id }) => terms[id] !== undefined);
  const open = scenario.issues.length - settled.length;
  return (
    <section className={styles.section} aria-labelledby="terms">
      <h2 id="terms">Its terms here</h2>
      <p className={styles.note}>
        What differs from no agreement is marked.
        {open > 0 && ` It leaves ${open} of ${scenario.issues.length} issues open.`}
      </p>
      <table className={styles.terms}>
        <thead>
          <tr>
            <th scope="col">Issue</th>
            <th scope="col">{precedent.name}</th>
            <th scope="col">With no agreement</th>
          </tr>
        </thead>
        <tbody>
          {settled.map((issue) => {
            const chosen = terms[issue.id] ?? issue.statusQuo;
            const option = issue.options.find(({ id }) => id === chosen);
            return (
              <tr key={issue.id} className={chosen === issue.statusQuo ? '' : styles.changed}>
                <th scope="row">{issue.name}</th>
                <td>
                  <strong>{option?.name ?? chosen}</strong>
                  <span className={styles.note}>{option?.explanation}</span>
                </td>
                <td>{optionName(scenario, issue.id, issue.statusQuo)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
