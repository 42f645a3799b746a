import type { Brief, PublicScenario } from '../../game/scenario/readers';
import { scoreNow } from '../../game/scoring/prospect';
import type { Score } from '../../game/scoring/score';
import type { State } from '../../game/session/state';

/** Each party's score, if nothing more were signed; after the close, the one that was given out. */
export function scoresNow({ scenario, agreements, briefs, scores }: State): Readonly<Record<string, Score>> {
  if (!scenario) return {};
  const now = Object.entries(briefs).map(([party, brief]) => [party, scoreNow(scenario, brief, agreements)]);
  return { ...Object.fromEntries(now), ...scores };
}

/** What a party ends with, in points, if nothing is ever signed. Not its reservation value, which is what it needs. */
export const noDealOf = (scenario: PublicScenario, brief: Brief): number => scoreNow(scenario, brief, []).total;

/** One scale for all bars, in points, so that the parties can be told apart by eye. */
export function scaleOf(scores: readonly Score[]): { min: number; max: number } {
  const points = scores.flatMap(({ total, reservation }) => [total, reservation]);
  return { min: Math.min(0, ...points), max: Math.max(100, ...points) };
}
