import type { Event } from '../../session/events';
import type { SeatId } from '../../session/seat';
import { elapsed, pausesOf } from '../pauses';
import type { Happening } from '../seen';

/**
 * A person gone from a seat. `from` and `until` in ms since 1970; `until` null while it lasts. `lost`: ms of play without
 * them; `paused`: ms of it in which the clock stood still. `position`: where the log first tells of it.
 */
export type Outage = Readonly<{
  seat: SeatId;
  position: number;
  from: number;
  until: number | null;
  end: 'returned' | 'removed' | 'closed' | 'goes-on';
  lost: number;
  paused: number;
}>;

/** How this event ends the absence of a seat, if it does. */
function endBy(event: Event, seat: SeatId): Outage['end'] | null {
  if (event.type === 'seat-returned' && event.seat === seat) return 'returned';
  if (event.type === 'seat-removed' && event.seat === seat) return 'removed';
  return event.type === 'session-closed' ? 'closed' : null;
}

/**
 * Every absence that was noted during play, from the moment since which the person was gone, or from the start where that
 * is later, to their return, removal or the close; one that goes on is counted to the last event known.
 */
export function outagesOf(known: readonly Happening[]): readonly Outage[] {
  const log = known.map(({ event }) => event);
  const pauses = pausesOf(log);
  const start = log.find(({ type }) => type === 'session-started')?.at ?? 0;
  return known.flatMap(({ event, position }, index): Outage[] => {
    if (event.type !== 'seat-absent') return [];
    const { seat } = event;
    const over = log.slice(index + 1).find((each) => endBy(each, seat) !== null);
    const from = Math.max(event.since, start);
    const to = over?.at ?? log.at(-1)?.at ?? from;
    const lost = elapsed(pauses, from, to);
    const end = over ? endBy(over, seat) : null;
    const paused = Math.max(0, to - from) - lost;
    return [{ seat, position, from, until: over?.at ?? null, end: end ?? 'goes-on', lost, paused }];
  });
}
