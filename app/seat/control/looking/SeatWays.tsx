'use client';

import { Button } from '@mantine/core';
import type { Seat } from '../../../../game/session/state';
import { NoteButton } from '../observations/NoteButton';
import { useControlWays } from '../ways';

/** What the white cell does about a person without touching the chair: note something, or look through those eyes. */
export function SeatWays({ seat }: Readonly<{ seat: Seat }>) {
  const ways = useControlWays();
  if (!ways || seat.name === null) return null;
  const mayLook = !seat.removed && (seat.role === 'player' || seat.role === 'observer');
  return (
    <>
      <NoteButton pin={{ to: 'seat', seat: seat.id }} about={seat.name} />
      {mayLook && (
        <Button variant="subtle" size="compact-sm" fw={500} onClick={() => ways.lookAs(seat.id)}>
          See as<span className="visually-hidden"> {seat.name}</span>
        </Button>
      )}
    </>
  );
}
