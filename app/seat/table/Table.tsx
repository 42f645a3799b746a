'use client';

import type { Room } from '../../lib/room';
import { deskOf } from './desk';
import { Seated } from './Seated';

/** A seat at the table: what is one's own, what is on the table, and what is said; the next step below. */
export function Table({ room }: { room: Room }) {
  'use memo';
  const desk = deskOf(room);
  // Another seat, or the same one moved to another party, is another table: nothing is carried over.
  return desk && <Seated key={`${room.seat}:${room.viewer}`} room={room} desk={desk} />;
}
