import { undoableFor, undoFault } from '../../../game/session/decide/undo';
import { phaseAt } from '../../../game/session/phases';
import type { State } from '../../../game/session/state';

/** The phase that can still be gone back to, and for how many seconds; null when there is none. `now` by the server's clock. */
export function wayBack(state: State, now: number): Readonly<{ phase: string; seconds: number }> | null {
  const { scenario, leftPhase } = state;
  if (!scenario || !leftPhase || undoFault(state, scenario, now)) return null;
  const seconds = Math.ceil((leftPhase.at + undoableFor - now) / 1_000);
  const phase = phaseAt(scenario, leftPhase.phase)?.phase.name;
  return phase === undefined || seconds <= 0 ? null : { phase, seconds };
}
