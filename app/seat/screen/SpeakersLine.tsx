import type { State } from '../../../game/session/state';
import { BotMark } from '../../components/BotMark';
import { PartyMark } from '../../components/PartyMark';
import { partyOf } from '../../lib/seating';
import { cut } from './cut';
import styles from './SpeakersLine.module.css';

const mostWaiting = 3;

/** Who has the floor, and who speaks after. Nothing where nobody asks for it. */
export function SpeakersLine({ state }: { state: State }) {
  const { speaking, hands } = state.floor;
  if (speaking === null && hands.length === 0) return null;
  const { shown, more } = cut(hands, mostWaiting);
  return (
    <section className={styles['floor']} aria-label="The floor">
      {speaking !== null && (
        <p className={styles['speaking']}>
          <Person state={state} id={speaking} /> has the floor
        </p>
      )}
      {hands.length > 0 && (
        <ol className={styles['hands']} aria-label="Who speaks next">
          {shown.map((id) => (
            <li key={id}>
              <Person state={state} id={id} />
            </li>
          ))}
          {more > 0 && <li>and {more} more</li>}
        </ol>
      )}
    </section>
  );
}

function Person({ state, id }: Readonly<{ state: State; id: string }>) {
  const seat = state.seats[id];
  const party = partyOf(state, seat?.party);
  return (
    <span className={styles['person']}>
      {party && <PartyMark party={party} size="small" alone />}
      <strong>
        <BotMark bot={seat?.bot ?? false} name={seat?.name ?? 'Someone'} />
      </strong>
    </span>
  );
}
