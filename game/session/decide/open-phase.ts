import type { Action } from '../../scenario/round';
import type { Asked } from '../decision';
import { phaseAt } from '../phases';
import type { Reason } from '../refusals';
import type { State } from '../state';

/** Why the session does not take part in play at this moment, or null when it does. */
export function notPlaying(state: State, at: number): Reason | null {
  if (state.stage === 'lobby') return 'session-not-started';
  if (state.stage === 'closed') return 'session-closed';
  if (state.clock?.paused) return 'clock-paused';
  const deadline = state.clock?.deadline ?? null;
  return state.clockMode === 'automatic' && deadline !== null && at >= deadline ? 'time-is-up' : null;
}

/** Why the phase does not allow any of these actions now, or null when it allows one. */
export function closedTo({ state, scenario, stamp }: Asked, ...actions: readonly Action[]): Reason | null {
  const reason = notPlaying(state, stamp.at);
  if (reason) return reason;
  const allows = phaseAt(scenario, state.phase)?.phase.allows ?? [];
  return actions.some((action) => allows.includes(action)) ? null : 'phase-closed';
}
