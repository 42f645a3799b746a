import type { Event } from '../session/events';
import type { Viewer } from '../session/view';
import { negotiates } from './negotiates';
import { announcesAtOnce, type Happening, seenBy } from './seen';
import { struckIn } from './struck-in';

const key: ReadonlySet<Event['type']> = new Set<Event['type']>([
  'session-started',
  'session-forked',
  'phase-started',
  'clock-paused',
  ...negotiates,
  'agreement-announced',
  'gate-decided',
  'agreement-ratified',
  'agreement-lapsed',
  'inject-released',
  'brief-changed',
  'observation-noted',
  'session-closed',
  'outcome-corrected',
]);

/** What a viewer could read, in order: all of it, or the moments at which the negotiation turned. */
export function happenings(log: readonly Event[], viewer: Viewer, which: 'key' | 'all'): readonly Happening[] {
  const seen = seenBy(log, viewer);
  if (which === 'all') return seen;
  const struck = struckIn(log);
  return seen.filter(({ event }, index) => {
    if (event.type === 'observation-noted' && struck.has(event.observation)) return false;
    return key.has(event.type) && !announcesAtOnce(event, seen[index - 1]?.event);
  });
}

/** Where a review begins: at the close, or the last ruling after it; or at the last event of a session still played. */
export function endOf(log: readonly Event[]): number {
  const end = log.findLastIndex(({ type }) => type === 'session-closed' || type === 'outcome-corrected');
  return end < 0 ? log.length : end + 1;
}
