import type { TooLarge } from '../../../game/analysis/question';
import styles from './TooLargeNote.module.css';

/** Why it is not worked out: how large it is, and what would help. */
export function TooLargeNote({ tooLarge: { packages, why, tryInstead } }: { tooLarge: TooLarge }) {
  return (
    <div className={styles.large}>
      <p className={styles.title}>Too large to be worked out exactly</p>
      <p>
        There are {packages} packages. {why}
      </p>
      {tryInstead.length > 0 && (
        <>
          <p>What would help:</p>
          <ul>
            {tryInstead.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
