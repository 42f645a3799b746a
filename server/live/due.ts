import type { State } from '../../game/session/state';

/** When the phase's time is up, in ms since 1970, or null while no clock runs towards it. */
export function deadlineOf({ stage, clock }: State): number | null {
  if (stage !== 'playing' || !clock || clock.paused || clock.overdue) return null;
  return clock.deadline;
}

/** The deadline that has passed at `at` and that nobody has handled yet. */
export function dueDeadline(state: State, at: number): number | null {
  const deadline = deadlineOf(state);
  return deadline !== null && at >= deadline ? deadline : null;
}
