import type { Event } from '../session/events';

/**
 * The moment of a log at a time, in ms since 1970: the last event up to then, or the first of all. Readers whose logs differ
 * find the same moment by it, since what one command made has one time.
 */
export const positionAt = (log: readonly Event[], time: number): number =>
  Math.max(1, log.findLastIndex(({ at }) => at <= time) + 1);
