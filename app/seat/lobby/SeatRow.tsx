'use client';

import { Button } from '@mantine/core';
import type { Seat } from '../../../game/session/state';
import { BotMark } from '../../components/BotMark';
import type { Room } from '../../lib/room';
import { isHead, isHere, nameIn, nameOf } from '../../lib/seating';
import type { Act } from '../../lib/use-act';
import { SeatWays } from '../control/looking/SeatWays';
import { pinnable } from '../control/observations/pin-here';
import { BotMenu } from '../control/people/bots/BotMenu';
import type { Bots } from '../control/people/helping';
import { ManageSeat } from './ManageSeat';
import { SeatLinkLine } from './SeatLinkLine';
import styles from './SeatRow.module.css';
import { type ShownLinks, useSeatLink } from './use-seat-link';

type Props = Readonly<{ room: Room; seat: Seat; own: Seat; secret: string; act: Act; shown: ShownLinks; bots: Bots }>;

function standing(room: Room, seat: Seat, facilitates: boolean): string {
  if (seat.removed) return 'removed';
  if (seat.name === null) return facilitates ? 'link not used yet' : 'kept for someone invited';
  return isHere(room.online, seat) ? 'here' : 'away';
}

/** Who sits there, or for whom of the class list the chair is kept. */
const keptName = ({ state }: Room, seat: Seat): string => {
  const kept = state.kept[seat.id];
  return seat.name === null && kept !== undefined ? `kept for ${kept}` : nameOf(seat);
};

/** What a seat is beside its name: head, role, or waiting for a delegation. */
function position(room: Room, seat: Seat): string | null {
  if (isHead(room.state, seat)) return 'head';
  if (seat.role !== 'player') return seat.role;
  return seat.party === null ? 'no delegation yet' : null;
}

/** One chair: who sits there, whether they are here, and what the reader may do about it. */
export function SeatRow({ room, seat, own, secret, act, shown, bots }: Props) {
  const link = useSeatLink(room, seat, secret, shown);
  const here = isHere(room.online, seat);
  const facilitates = own.role === 'facilitator';
  const mayHandOver =
    !facilitates && seat.id !== own.id && seat.name !== null && seat.party === own.party && isHead(room.state, own);
  const note = position(room, seat);
  return (
    <li className={styles['row']} tabIndex={-1} {...pinnable({ to: 'seat', seat: seat.id })}>
      <span className={`${styles['dot']} ${here ? styles['here'] : ''}`} aria-hidden />
      <span className={styles['who']}>
        <span className={seat.name === null ? styles['empty'] : styles['name']}>
          <BotMark bot={seat.bot} name={keptName(room, seat)} />
        </span>
        {seat.id === own.id && <span> · you</span>}
        {note && <span> · {note}</span>}
      </span>
      <span className={styles['standing']}>{standing(room, seat, facilitates)}</span>
      {mayHandOver && (
        <Button
          variant="subtle"
          size="compact-sm"
          disabled={act.busy}
          onClick={() => act.run({ type: 'hand-over', to: seat.id })}
        >
          Make head<span className="visually-hidden"> {seat.name}</span>
        </Button>
      )}
      <span className={styles['acts']}>
        <SeatWays seat={seat} name={nameIn(room.state, seat)} />
        {facilitates &&
          (seat.bot ? (
            !seat.removed && <BotMenu room={room} seat={seat} {...bots} />
          ) : (
            <ManageSeat room={room} seat={seat} act={act} link={link} />
          ))}
      </span>
      {facilitates && !seat.bot && (
        <SeatLinkLine
          link={link}
          seat={seat}
          label={`${seat.name ?? room.state.kept[seat.id] ?? nameOf(seat)}${note ? `, ${note}` : ''}`}
        />
      )}
    </li>
  );
}
