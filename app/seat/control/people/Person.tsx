'use client';

import { own } from '../../../../game/own';
import { instructionsInWords } from '../../../../game/review/instructions-in-words';
import type { Seat } from '../../../../game/session/state';
import { BotMark } from '../../../components/BotMark';
import { seatMark } from '../../../lib/chair-words';
import type { Room } from '../../../lib/room';
import { isHead, isHere, nameIn, nameOf } from '../../../lib/seating';
import { SeatWays } from '../looking/SeatWays';
import { pinnable } from '../observations/pin-here';
import { BotMenu } from './bots/BotMenu';
import type { Helping } from './helping';
import styles from './People.module.css';
import { PersonMenu } from './PersonMenu';

type Props = Readonly<{
  room: Room;
  seat: Seat;
  /** Null for whoever only reads. */
  helping: Helping | null;
}>;

function standing({ online }: Room, seat: Seat): string {
  if (seat.removed) return 'removed';
  if (seat.name === null) return 'link not used yet';
  return online.has(seat.id) ? 'here' : 'away';
}

/** One person: who they are, whether they are there, and what may be done for them. */
export function Person({ room, seat, helping }: Props) {
  const { state } = room;
  const here = isHere(room.online, seat) && !seat.removed;
  const told = own(state.instructions, seat.id);
  const mark = seat.removed ? null : seatMark(state, seat);
  const reason = seat.removed ? state.removals[seat.id] : undefined;
  return (
    <li className={styles['person']} tabIndex={-1} {...pinnable({ to: 'seat', seat: seat.id })}>
      <span className={`${styles['dot']} ${here ? styles['here'] : ''}`} aria-hidden />
      <span className={styles['who']}>
        <span className={seat.name === null ? '' : styles['name']}>
          <BotMark bot={seat.bot} name={nameOf(seat)} />
        </span>
        {seat.id === room.seat && <span> · you</span>}
        {isHead(state, seat) && <span> · head</span>}
        {seat.role !== 'player' && <span> · {seat.role}</span>}
        {!seat.bot && <span className={styles['standing']}>{standing(room, seat)}</span>}
        {mark && <span className={styles['mark']}>{mark}</span>}
        {reason !== undefined && <span className={styles['reason']}>“{reason}”</span>}
      </span>
      <span className={styles['acts']}>
        <SeatWays seat={seat} name={nameIn(state, seat)} />
        {helping &&
          (seat.bot ? (
            !seat.removed && <BotMenu room={room} seat={seat} {...helping} />
          ) : (
            <PersonMenu room={room} seat={seat} {...helping} />
          ))}
      </span>
      {told && <span className={styles['limits']}>{instructionsInWords(told)}</span>}
    </li>
  );
}
