import { phaseAfter, wouldBePlayed } from '../../game/session/next-phase';
import type { PhaseAt } from '../../game/session/phases';
import type { State } from '../../game/session/state';

/** Whether a phase lies ahead and will be played, if things stay as they are. */
export const isAhead = (state: State, entry: PhaseAt): boolean =>
  state.scenario !== null && entry.index > state.phase && wouldBePlayed(state, state.scenario, entry);

/** The phase after the one on the clock, if things stay as they are; undefined: the session closes. */
export const nextPhase = (state: State): PhaseAt | undefined =>
  state.scenario ? phaseAfter(state, state.scenario, state.phase) : undefined;
