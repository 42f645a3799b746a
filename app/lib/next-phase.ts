import { type PhaseAt, phasesOf } from '../../game/session/phases';
import { unratified } from '../../game/session/ratifying';
import type { State } from '../../game/session/state';

/**
 * Whether a phase still ahead will be played, as far as this reader can see: one kept for a failed ratification only
 * after one, one that ratifies only when something needs it.
 */
export function isAhead(state: State, { index, phase }: PhaseAt): boolean {
  if (!state.scenario || index <= state.phase) return false;
  if (phase.afterFailure && !state.ratificationFailed) return false;
  return !phase.ratifies || unratified(state, state.scenario).length > 0;
}

/** The phase after the one on the clock, if things stay as they are; undefined: the session closes. */
export const nextPhase = (state: State): PhaseAt | undefined =>
  state.scenario ? phasesOf(state.scenario).find((entry) => isAhead(state, entry)) : undefined;
