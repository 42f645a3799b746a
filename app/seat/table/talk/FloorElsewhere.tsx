import type { Desk } from '../desk';
import styles from './Talk.module.css';

/** Whoever is given the floor while in another room is told so there. */
export function FloorElsewhere({ desk: { state, seat }, onGo }: Readonly<{ desk: Desk; onGo(): void }>) {
  if (seat === null || state.floor.speaking !== seat) return null;
  return (
    <p className={styles.called}>
      You have the floor.
      <button type="button" onClick={onGo}>
        Go to the plenary
      </button>
    </p>
  );
}
