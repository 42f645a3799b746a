import type { Event } from '../session/events';
import { replay } from '../session/evolve';
import type { SeatId } from '../session/seat';
import type { State } from '../session/state';
import { type Viewer, viewOf } from '../session/view';
import { viewerAt } from './viewer-at';

/** What a seat holds: whose eyes it has, the log that it was sent, and the fold of that. */
export type SeatAt = Readonly<{ viewer: Viewer; log: readonly Event[]; state: State }>;

/**
 * What a seat had received when `position` events of control's log had happened, event for event; null where nobody could
 * sit there. Whoever was moved holds what the new place has read from the beginning, and nothing else.
 */
export function seatAt(log: readonly Event[], seat: SeatId, position: number): SeatAt | null {
  const viewer = viewerAt(log, seat, position);
  if (viewer === null) return null;
  const seen = viewOf(viewer, log.slice(0, position));
  return { viewer, log: seen, state: replay(seen) };
}
