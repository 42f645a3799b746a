import type { StressModel } from '../../../game/scenario/stress-model';
import styles from './StressTables.module.css';

/** Where the settings and the reasons come from. */
export function StressSources({ model: { reliability, sources } }: { model: StressModel }) {
  return (
    <details className={styles.more}>
      <summary>Where this comes from</summary>
      <ul>
        {reliability.map(({ name, value, source }) => (
          <li key={name}>
            {name} ({value}): {source}
          </li>
        ))}
        {sources.map((source) => (
          <li key={source}>{source}</li>
        ))}
        <li>The rates and weights are the author’s assumptions for a classroom, not findings of these studies.</li>
      </ul>
    </details>
  );
}
