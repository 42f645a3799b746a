import { canBeAsked, frontierAt } from '../../analysis/in-part';
import { openingOf, scoresOf } from '../../analysis/problem/position';
import type { Scenario } from '../../scenario/scenario-file';
import type { End } from './simulated';

const everything = { within: 'ratifiable', fix: {}, fromHere: false } as const;

/** What could be agreed before the first round, as vectors of points; null where that is too large to be worked out. */
export function frontierOf(scenario: Scenario): readonly (readonly number[])[] | null {
  const opening = openingOf(scenario);
  return canBeAsked(opening, everything) ? frontierAt(opening, everything) : null;
}

/**
 * What settlements gave, in the order of the parties, on the score sheets as they were before the first round and before any cost of
 * delay: so that they can be held against the frontier.
 */
export function settledPoints(scenario: Scenario, ends: readonly End[]): readonly (readonly number[])[] {
  const opening = openingOf(scenario);
  return ends.filter(({ tier }) => tier === 'settlement').map(({ outcome }) => scoresOf(opening, outcome));
}
