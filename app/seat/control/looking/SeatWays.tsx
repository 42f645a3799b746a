'use client';

import type { Seat } from '../../../../game/session/state';
import { NoteButton } from '../observations/NoteButton';
import styles from '../observations/NoteButton.module.css';
import { useControlWays } from '../ways';

/** What the white cell does about a person without touching the chair: note something, or look through those eyes. */
export function SeatWays({ seat, name = seat.name }: Readonly<{ seat: Seat; name?: string | null }>) {
  const ways = useControlWays();
  if (!ways || name === null || seat.name === null) return null;
  const mayLook = !seat.removed && (seat.role === 'player' || seat.role === 'observer');
  return (
    <>
      <NoteButton pin={{ to: 'seat', seat: seat.id }} about={name} />
      {mayLook && (
        <button type="button" className={styles.note} onClick={() => ways.lookAs(seat.id)}>
          See as<span className="visually-hidden"> {name}</span>
        </button>
      )}
    </>
  );
}
