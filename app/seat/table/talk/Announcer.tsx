import type { Event } from '../../../../game/session/events';
import type { Desk } from '../desk';
import { announcementOf } from './announcement';

type Props = Readonly<{ desk: Pick<Desk, 'state' | 'scenario' | 'party' | 'seat'>; log: readonly Event[] }>;

/** Says the newest thing aloud to screen readers, and only that; also where it is told in the same words as the one before. */
export function Announcer({ desk, log }: Props) {
  return (
    <p className="visually-hidden" aria-live="polite">
      <span key={log.length}>{announcementOf(log, desk)}</span>
    </p>
  );
}
