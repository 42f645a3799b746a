import type { PublicScenario } from '../../game/scenario/readers';
import { listed, partyName } from '../seat/table/words/words';
import { hurdlesOf } from './precedent-gates';
import styles from './precedents.module.css';

type Props = Readonly<{ scenario: PublicScenario; precedent: PublicScenario['precedents'][number] }>;

const byWhat = {
  rule: '',
  draw: 'Decided by a draw that support at home weights.',
  facilitator: 'Decided by the facilitator.',
} as const;

/** Which votes it would have to win, as far as everyone may know: not what carries them. */
export function AtHome({ scenario, precedent }: Props) {
  if (scenario.gates.length === 0) return null;
  const hurdles = hurdlesOf(scenario, precedent.terms);
  const needed = scenario.gates.filter(({ id }) => hurdles.some(({ gates }) => gates.some((gate) => gate.id === id)));
  return (
    <section>
      <h2>At home</h2>
      {hurdles.length === 0 && <p>No vote at home is needed for any of it, under any instrument.</p>}
      {hurdles.map(({ instrument, gates }) => (
        <p key={instrument.id}>
          <span className={styles.note}>As {instrument.name}:</span> {listed(gates.map(({ name }) => name))}
        </p>
      ))}
      <dl className={styles.gates}>
        {needed.map(({ id, name, party, explanation, decided }) => (
          <div key={id}>
            <dt>
              {name} <span className={styles.note}>{partyName(scenario, party)}</span>
            </dt>
            <dd>
              {explanation} {byWhat[decided]}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
