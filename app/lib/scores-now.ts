import type { Brief, PublicScenario } from '../../game/scenario/readers';
import { delayEndedIn } from '../../game/scoring/outcome';
import { scoreNow } from '../../game/scoring/prospect';
import { type Score, scoreOf } from '../../game/scoring/score';
import type { State } from '../../game/session/state';

/** Each party's score, if nothing more were signed; after the close, the one that was given out, or follows a correction. */
export function scoresNow(state: State): Readonly<Record<string, Score>> {
  const { scenario, agreements, briefs, scores, outcome, corrections } = state;
  if (!scenario) return {};
  if (outcome && corrections.length > 0) {
    const ended = delayEndedIn(scenario, agreements);
    const ruled = Object.entries(briefs).map(([party, brief]) => [party, scoreOf(brief, outcome, ended)]);
    return { ...scores, ...Object.fromEntries(ruled) };
  }
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
