import type { StressTest } from '../../../game/scoring/stress/stress-test';
import { factorWords, ofHundred } from '../../lib/stress-words';
import styles from './Factors.module.css';

/** The four numbers that the terms come to, each of 100, and what they make together. */
export function Factors({ test }: { test: StressTest }) {
  return (
    <ul className={styles.factors} aria-label="Four factors, each from 0 to 100, and what they make together">
      {factorWords.map(({ id, name, meaning }) => (
        <Factor key={id} name={name} meaning={meaning} share={test.factors[id]} />
      ))}
      <li className={styles.together}>
        <span className={styles.name}>
          Together
          <small>own strength, and a promise as strong as its weakest part, taken at its word</small>
        </span>
        <span className={styles.number}>{ofHundred(test.combined)}</span>
        <Bar share={test.combined} />
      </li>
    </ul>
  );
}

function Factor({ name, meaning, share }: Readonly<{ name: string; meaning: string; share: number }>) {
  return (
    <li>
      <span className={styles.name}>
        {name}
        <small>{meaning}</small>
      </span>
      <span className={styles.number}>{ofHundred(share)}</span>
      <Bar share={share} />
    </li>
  );
}

const Bar = ({ share }: { share: number }) => (
  <span className={styles.bar} aria-hidden>
    <span style={{ width: `${share * 100}%` }} />
  </span>
);
