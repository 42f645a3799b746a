import type { PublicScenario } from '../../../../game/scenario/readers';
import { optionName } from '../words/words';
import styles from './HeldIssues.module.css';

/** The issues that this variant takes out of play, each with the option it is held at. */
export function HeldIssues({ scenario }: { scenario: PublicScenario }) {
  if (scenario.held.length === 0) return null;
  return (
    <section className={styles.held} aria-labelledby="held-issues">
      <h3 id="held-issues">Held fixed in this variant</h3>
      <p>Nobody negotiates these here. They count in every score as they stand.</p>
      <dl>
        {scenario.held.map(({ id, name, held }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>{optionName(scenario, id, held)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
