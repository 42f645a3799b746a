import type { Event } from '../session/events';
import type { SeatId } from '../session/seat';
import { type Viewer, viewerOf } from '../session/view';

/** Whose eyes a person had from a position on; `null` before there was a chair, and once removed from it. */
type Stretch = Readonly<{ from: number; viewer: Viewer | null }>;

function stretchesOf(log: readonly Event[], seat: SeatId): readonly Stretch[] {
  return log.flatMap((event, index): Stretch[] => {
    const from = index + 1;
    if (event.type === 'seat-removed' && event.seat === seat) return [{ from, viewer: null }];
    const placed = event.type === 'seat-opened' || event.type === 'seat-placed';
    return placed && event.seat === seat ? [{ from, viewer: viewerOf(event) }] : [];
  });
}

/**
 * Whose eyes a person had when `position` events had happened. Someone who is moved reads from then on all that the
 * new place has read, so that what a seat saw is always the whole view of this viewer on the prefix.
 */
export const viewerAt = (log: readonly Event[], seat: SeatId, position: number): Viewer | null =>
  stretchesOf(log, seat).findLast(({ from }) => from <= position)?.viewer ?? null;
