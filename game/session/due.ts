import { nextDue } from './moments';
import type { State } from './state';

/** When the phase's time is up, in ms since 1970, or null while no clock runs towards it. */
function deadlineOf({ stage, clock }: State): number | null {
  if (stage !== 'playing' || !clock || clock.paused || clock.overdue) return null;
  return clock.deadline;
}

/** The deadline that has passed at `at` and that nobody has handled yet. */
export function dueDeadline(state: State, at: number): number | null {
  const deadline = deadlineOf(state);
  return deadline !== null && at >= deadline ? deadline : null;
}

/** When the clock next makes something happen: the end of the phase, or an inject of it. In ms since 1970. */
export function nextMoment(state: State): number | null {
  const moments = [deadlineOf(state), nextDue(state)].filter((moment) => moment !== null);
  return moments.length ? Math.min(...moments) : null;
}
