import { delayEndedIn, outcomeOf } from '../../../game/scoring/outcome';
import { type Score, scoreOf } from '../../../game/scoring/score';
import type { State } from '../../../game/session/state';

/** Each party's score, if nothing more were signed; after the close, the one that was given out. */
export function scoresNow(state: State): Readonly<Record<string, Score>> {
  const { scenario, agreements } = state;
  if (!scenario) return {};
  const outcome = outcomeOf(scenario, agreements);
  const ended = delayEndedIn(scenario, agreements);
  return {
    ...Object.fromEntries(
      Object.entries(state.briefs).map(([party, brief]) => [party, scoreOf(brief, outcome, ended)]),
    ),
    ...state.scores,
  };
}

/** One scale for all bars, in points, so that the parties can be told apart by eye. */
export function scaleOf(scores: readonly Score[]): { min: number; max: number } {
  const points = scores.flatMap(({ total, reservation }) => [total, reservation]);
  return { min: Math.min(0, ...points), max: Math.max(100, ...points) };
}
