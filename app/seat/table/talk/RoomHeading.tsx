import type { ReactNode } from 'react';
import type { Desk } from '../desk';
import { partyNames } from '../words/words';
import { hereWords, othersHere } from './room-people';
import styles from './Talk.module.css';
import { partiesIn, type RoomKey, roomName } from './talk-rooms';

/** By how many others are in the room: with one's own, so many delegations. */
const together = ['', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];

/** Who reads what is said in a room. Control reads everything, and nobody should forget it. */
function readersOf({ party, state }: Desk, room: RoomKey): string {
  if (room === 'everyone') return 'Everyone in the room reads this.';
  if (room === 'delegation')
    return state.setup.alone ? 'Only you read this.' : 'Only your own delegation reads this, and control.';
  if (room === 'control') return 'Only the facilitators and your own delegation read this.';
  if (party === null) return '';
  const whose = `Only your ${together[partiesIn(room).length]} delegations read this`;
  return state.setup.alone ? `${whose}.` : `${whose}, and control.`;
}

type Props = Readonly<{ desk: Desk; room: RoomKey; online: ReadonlySet<string>; children?: ReactNode }>;

/** The pressed room by its full name, who reads it, and who of them is here. */
export function RoomHeading({ desk, room, online, children }: Props) {
  'use memo';
  const parties = partiesIn(room);
  return (
    <header className={styles.heading}>
      <div className={styles.title}>
        <h2>{parties.length > 0 ? partyNames(desk.scenario, parties) : roomName(desk.scenario, room)}</h2>
        <p className={styles.readers}>{hereWords(othersHere(desk, room, online))}</p>
      </div>
      <p className={styles.readers}>{readersOf(desk, room)}</p>
      {children}
    </header>
  );
}
