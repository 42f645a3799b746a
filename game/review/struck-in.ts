import type { Event } from '../session/events';

/** Notes that were struck out: the log keeps them, and no list of moments shows them. */
export const struckIn = (log: readonly Event[]): ReadonlySet<string> =>
  new Set(log.flatMap((event) => (event.type === 'observation-struck' ? [event.observation] : [])));
