import type { Position } from '../../analysis/problem/position';
import type { Event } from '../../session/events';
import { evolve } from '../../session/evolve';
import { initial, type State } from '../../session/state';
import { positionOf } from '../position-of';
import type { Happening } from '../seen';

/** One event, what could be asked once it had happened, and the proposals there were. */
export type Moment = Happening & Readonly<{ here: Position; proposals: State['proposals'] }>;

/**
 * A log folded once, event by event, from the moment every brief is known; before it nobody negotiates. `null` where the
 * log does not tell every brief, as one party's or the public's.
 */
export function courseOf(log: readonly Event[]): readonly Moment[] | null {
  const course: Moment[] = [];
  let state = initial;
  let here: Position | null = null;
  for (const [index, event] of log.entries()) {
    state = evolve(state, event);
    here = positionOf(state);
    if (here) course.push({ position: index + 1, event, here, proposals: state.proposals });
  }
  return here ? course : null;
}
