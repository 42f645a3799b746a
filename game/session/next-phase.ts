import type { PublicScenario } from '../scenario/readers';
import { type PhaseAt, phasesOf } from './phases';
import { unratified } from './ratifying';
import type { State } from './state';

type Known = Pick<State, 'agreements' | 'ratifications' | 'ratificationFailed'>;

/**
 * [LC14, RT1] Whether a phase would be played, as far as this reader can see: one kept for a failed ratification only
 * after one, one that ratifies only when something in force needs it.
 */
export const wouldBePlayed = (state: Known, scenario: PublicScenario, { phase }: PhaseAt): boolean =>
  (!phase.afterFailure || state.ratificationFailed) && (!phase.ratifies || unratified(state, scenario).length > 0);

/** The phase that follows on the one with this index, if things stay as they are; undefined: the session closes. */
export const phaseAfter = (state: Known, scenario: PublicScenario, index: number): PhaseAt | undefined =>
  phasesOf(scenario).find((entry) => entry.index > index && wouldBePlayed(state, scenario, entry));
