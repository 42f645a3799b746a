import type { Position } from '../analysis/problem/position';
import { phaseAt } from '../session/phases';
import type { State } from '../session/state';

/**
 * From where what was possible can be asked at a moment; null where the state does not know every brief. When the session
 * is closed every round is over, as in the scores.
 */
export function positionOf({ scenario, briefs, agreements, phase, stage }: State): Position | null {
  if (!scenario || scenario.parties.some(({ id }) => !briefs[id])) return null;
  const playing = stage === 'lobby' ? 0 : (phaseAt(scenario, phase)?.roundIndex ?? 0);
  const round = stage === 'closed' ? scenario.rounds.length : playing;
  return { scenario, briefs, agreements, round };
}
