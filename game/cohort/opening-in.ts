import type { Position } from '../analysis/problem/position';
import { positionOf } from '../review/position-of';
import type { Event } from '../session/events';
import { replay } from '../session/evolve';

/** From where to ask what a session could have come to, before its first round; null where its log does not tell. */
export function openingIn(log: readonly Event[]): Position | null {
  const first = log.findIndex(({ type }) => type === 'phase-started');
  return first === -1 ? null : positionOf(replay(log.slice(0, first)));
}
