import type { Event } from './events';
import { replay } from './evolve';
import type { State } from './state';

/** [FK2] All that one command made happened at one time: the first position at or after this one at which nothing of it is left out. */
export function wholeCommands(log: readonly Event[], position: number): number {
  const at = log[position - 1]?.at;
  const after = log.findIndex((event, index) => index >= position && event.at !== at);
  return after === -1 ? log.length : after;
}

/** A moment that another session may go on from: so many events of the log, and what they come to. */
export type ForkMoment = Readonly<{ position: number; state: State }>;

/** [FK1, FK2] The moment of play that a position lies in, or why it is none. */
export function forkMoment(
  log: readonly Event[],
  position: number,
): ForkMoment | 'session-not-started' | 'session-closed' {
  const whole = wholeCommands(log, position);
  const state = replay(log.slice(0, whole));
  if (state.stage === 'lobby') return 'session-not-started';
  return state.stage === 'closed' ? 'session-closed' : { position: whole, state };
}
