'use client';

import { useHotkeys } from '@mantine/hooks';
import { type ReactNode, useCallback, useRef, useState } from 'react';
import type { Pin } from '../../../game/session/observation';
import type { SeatId } from '../../../game/session/seat';
import type { Seat } from '../../../game/session/state';
import type { Room } from '../../lib/room';
import { Looking } from './looking/Looking';
import type { Look } from './looking/look';
import { focusPinned } from './observations/focus-pinned';
import { NoteDialog } from './observations/NoteDialog';
import { pinHere } from './observations/pin-here';
import { useNoting } from './observations/use-noting';
import { useWays } from './use-ways';
import { Ways } from './ways';

type Props = Readonly<{ room: Room; seat: Seat; narrow: boolean; children: ReactNode }>;

/** The control room with its ways: a note from anywhere, a look through other eyes in its place, and from part to part. */
export function WithWays({ room, seat, narrow, children }: Props) {
  const [look, setLook] = useState<Look | null>(null);
  const noting = useNoting(room);
  const lookAs = useCallback((looked: SeatId) => setLook({ seat: looked, position: null }), []);
  const ways = useWays({ seat: seat.id, narrow, note: noting.open, lookAs });

  const seen = useRef<Pin>({ to: 'moment' });
  seen.current = pinOfLook(look, room.log.length);
  useHotkeys(
    [['alt+N', () => noting.open(pinHere() ?? seen.current), { preventDefault: true, usePhysicalKeys: true }]],
    [],
    true,
  );

  const back = () => {
    const from = look;
    setLook(null);
    if (from) requestAnimationFrame(() => focusPinned({ to: 'seat', seat: from.seat }));
  };
  return (
    <Ways value={ways}>
      {look ? <Looking room={room} own={seat} look={look} onLook={setLook} onBack={back} /> : children}
      <NoteDialog room={room} noting={noting} />
    </Ways>
  );
}

/** What one is at while looking: the person, or what happened at the moment. */
function pinOfLook(look: Look | null, length: number): Pin {
  if (!look) return { to: 'moment' };
  if (look.position === null) return { to: 'seat', seat: look.seat };
  return { to: 'event', position: Math.min(look.position, length) - 1 };
}
