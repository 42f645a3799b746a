import type { ReviewFigures } from '../../../game/review/figures';
import { timeOfDay } from '../../lib/span-words';
import type { ReviewDesk } from '../use-review';
import styles from './Course.module.css';
import { largeTurns, titleAt, turnWords } from './course';

type Turns = NonNullable<ReviewFigures['zone']>['here']['turns'];
type Props = Readonly<{ desk: ReviewDesk; turns: Turns }>;

/** Which events opened, closed, doubled or halved the zone; a press goes to the moment. */
export function ZoneTurns({ desk, turns }: Props) {
  const large = largeTurns(turns);
  if (large.length === 0)
    return <p className={styles.soft}>No event opened or closed the zone, doubled or halved it.</p>;
  return (
    <ul className={styles.turns} aria-label="What moved the zone of agreement">
      {large.map((turn) => (
        <li key={turn.position}>
          <button type="button" onClick={() => desk.goTo(turn.position)}>
            <time dateTime={new Date(turn.at).toISOString()}>{timeOfDay(turn.at)}</time>
            <span>
              <strong>{titleAt(desk, turn.position)}</strong>
              <span className={styles[turn.kind] ?? ''}>{turnWords(turn)}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
