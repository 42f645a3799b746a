import { own } from '../../own';
import type { Stamp } from '../commands';
import { told } from '../decision';
import type { Event } from '../events';
import type { State } from '../state';

/**
 * [AB2, AB3] A clock waits for a head as long as that head is noted as absent: then for the next who is, and else it goes
 * on. However the absence ended: who was removed or replaced does not come back to end it.
 */
export function clockAfterAbsence({ stage, clock, absences, heads }: State, stamp: Stamp): Event[] {
  const awaited = clock?.paused ? clock.waitingFor : null;
  if (stage !== 'playing' || !clock || awaited === null || own(absences, awaited) !== undefined) return [];
  const { remaining } = clock;
  const next = Object.values(heads).find((head) => own(absences, head) !== undefined);
  if (next !== undefined)
    return [{ type: 'clock-paused', ...told(stamp, 'everyone'), remaining, reason: null, waitingFor: next }];
  const deadline = remaining === null ? null : stamp.at + remaining;
  return [{ type: 'clock-resumed', ...told(stamp, 'everyone'), deadline }];
}
