import type { ServerCommand } from '../../game/session/commands';
import { dueDeadline } from '../../game/session/due';
import { isDue } from '../../game/session/moments';
import type { State } from '../../game/session/state';

/** Every command brings the injects that are due with it; this one asks for nothing else. */
const dueInjects = (state: State, at: number): ServerCommand | null =>
  isDue(state, at) ? { type: 'release-due' } : null;

/** One phase at most is due: the next one begins now, however long ago its time would have been. */
function duePhase(state: State, at: number): ServerCommand | null {
  const deadline = dueDeadline(state, at);
  return deadline === null ? null : { type: 'deadline-passed', deadline };
}

/** What the clock may bring, one after the other: the second is asked once the first is done. */
export const whatIsDue = [dueInjects, duePhase] as const;
