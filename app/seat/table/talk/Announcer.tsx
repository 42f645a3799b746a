import type { Event } from '../../../../game/session/events';
import type { Desk } from '../desk';
import { announcementOf } from './announcement';

/** Says the newest thing aloud to screen readers, and only that. */
export function Announcer({ desk, log }: Readonly<{ desk: Desk; log: readonly Event[] }>) {
  return (
    <p className="visually-hidden" aria-live="polite">
      {announcementOf(log, desk)}
    </p>
  );
}
