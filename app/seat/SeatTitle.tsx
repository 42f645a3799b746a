'use client';

import type { Room } from '../lib/room';
import { titleAt } from '../lib/seat-title';
import { useNow } from '../lib/use-now';
import { usePageTitle } from '../lib/use-page';

/** The title of the browser's tab, a component of its own: it ticks, and the page around it does not. */
export function SeatTitle({ room }: { room: Room }) {
  usePageTitle(titleAt(room, useNow(room.serverNow)));
  return null;
}
