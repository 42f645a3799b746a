'use client';

import type { PlannedInject } from '../../../../game/session/state';
import type { Room } from '../../../lib/room';
import { useNow } from '../../../lib/use-now';
import { dueWords } from './due-words';

/** When the clock brings an inject, ticking. */
export function Due({ room, planned }: Readonly<{ room: Room; planned: PlannedInject }>) {
  const words = dueWords(room.state, planned, useNow(room.serverNow));
  return words && <span> · {words}</span>;
}
