import type { State } from '../../../../game/session/state';
import type { Parties } from '../words/words';
import { Statement } from './Statement';
import styles from './Statement.module.css';

type Props = Readonly<{ scenario: Parties; statements: State['statements'] }>;

/** What all delegations told the press, the newest first. Nothing where nobody did. */
export function Statements({ scenario, statements }: Props) {
  if (statements.length === 0) return null;
  return (
    <section className={styles.all} aria-labelledby="statements">
      <h2 id="statements">Statements to the press</h2>
      <ol>
        {[...statements].reverse().map(({ id, party, text, at }) => (
          <li key={id}>
            <Statement scenario={scenario} party={party} text={text} at={at} />
          </li>
        ))}
      </ol>
    </section>
  );
}
