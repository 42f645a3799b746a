import type { PublicScenario } from '../../game/scenario/readers';
import type { State } from '../../game/session/state';
import { type Corrected, correctionsOf } from '../lib/corrections-of';
import { timeOfDay } from '../lib/span-words';
import { tierNames } from '../lib/tier-names';
import { optionName } from '../seat/table/words/words';
import styles from './Corrections.module.css';

type Props = Readonly<{ state: State; scenario: PublicScenario }>;

/** What was corrected after the close, why, and what stood before. Nothing where nothing was. */
export function Corrections({ state, scenario }: Props) {
  const corrections = correctionsOf(state, scenario);
  if (corrections.length === 0) return null;
  return (
    <section className={styles.corrections} aria-label="Corrections of the outcome">
      <h3>{corrections.length === 1 ? 'The outcome was corrected' : 'The outcome was corrected more than once'}</h3>
      <ul>
        {corrections.map((each) => (
          <li key={each.at}>
            <p className={styles.soft}>
              {timeOfDay(each.at)} · {state.seats[each.by]?.name ?? 'Control'}
            </p>
            <p className={styles.reason}>{each.reason}</p>
            <Changes scenario={scenario} corrected={each} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Changes({ scenario, corrected }: { scenario: PublicScenario; corrected: Corrected }) {
  const { issues, tier } = corrected;
  return (
    <ul>
      {issues.map(({ id, name, from, to }) => (
        <li key={id}>
          {name}: <strong>{optionName(scenario, id, to)}</strong>{' '}
          <span className={styles.soft}>(stood before: {optionName(scenario, id, from)})</span>
        </li>
      ))}
      {tier && (
        <li>
          <strong>{tierNames[tier.to]}</strong>{' '}
          <span className={styles.soft}>(stood before: {tierNames[tier.from]})</span>
        </li>
      )}
    </ul>
  );
}
