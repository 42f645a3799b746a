import type { SeatId } from '../../../../game/session/seat';
import type { State } from '../../../../game/session/state';
import type { Room } from '../../../lib/room';
import { actorIn } from '../../../lib/seating';
import styles from './Looking.module.css';

type Props = Readonly<{ state: State; seat: SeatId; then: Room | null }>;

function why({ state, seat, then }: Props): string {
  const name = actorIn(state, seat, 'Nobody');
  if (!then) return `${name} was not at the table at this moment.`;
  if (then.state.seats[seat]?.name == null) return `${name} had not taken this chair yet.`;
  if (then.viewer === 'control') return `${name} was in the control room at this moment, and read everything.`;
  return `${name} was in the lobby at this moment. Nothing is secret there: everyone saw who had arrived, and where they sat.`;
}

/** Why there is no table of this seat at this moment. */
export function NothingToSee(props: Props) {
  return (
    <main className={styles.nothing}>
      <p>{why(props)}</p>
    </main>
  );
}
