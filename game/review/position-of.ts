import type { Position } from '../analysis/problem/position';
import { phaseAt } from '../session/phases';
import type { State } from '../session/state';

/** From where what was possible can be asked at a moment; null where the state does not know every brief. */
export function positionOf({ scenario, briefs, agreements, phase, stage }: State): Position | null {
  if (!scenario || scenario.parties.some(({ id }) => !briefs[id])) return null;
  const round = stage === 'lobby' ? 0 : (phaseAt(scenario, phase)?.roundIndex ?? 0);
  return { scenario, briefs, agreements, round };
}
