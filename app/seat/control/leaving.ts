import type { State } from '../../../game/session/state';
import { following } from './vote-time';

/** A way out of a phase that somebody is asked about before it is taken. */
export type Leaving = Readonly<{ phase: number; way: ReturnType<typeof following> }>;

export const leavingNow = (state: State): Leaving => ({ phase: state.phase, way: following(state) });

/** Whether what was asked about is still what would happen: meanwhile the clock runs out, or an agreement is signed. */
export const stillLeads = ({ phase, way }: Leaving, state: State): boolean =>
  state.stage === 'playing' && state.phase === phase && following(state) === way;
