import type { PublicScenario } from '../../scenario/readers';
import type { Command } from '../commands';
import { type Asked, accept, type Decision, refuse, told } from '../decision';
import { phaseAt } from '../phases';
import type { Reason } from '../refusals';
import type { State } from '../state';

/** How long going on by mistake can be undone, in ms. */
export const undoableFor = 10_000;

type Left = Pick<State, 'stage' | 'leftPhase'>;

/** [LC15] Why there is no way back to the phase before, or null while there is. `at` in ms since 1970. */
export function undoFault({ stage, leftPhase }: Left, scenario: PublicScenario, at: number): Reason | null {
  if (stage === 'lobby') return 'session-not-started';
  if (stage === 'closed') return 'session-closed';
  if (!leftPhase || at - leftPhase.at > undoableFor) return 'nothing-to-undo';
  return phaseAt(scenario, leftPhase.phase)?.phase.ratifies ? 'votes-held' : null;
}

/**
 * [LC15] Back to the phase that the facilitator left last, with the time that it had left. What was released, tabled or
 * opened meanwhile stays; a phase whose votes were held is not gone back to.
 */
export function undoAdvance(asked: Asked, { phase }: Extract<Command, { type: 'undo-advance' }>): Decision {
  const { state, scenario, stamp } = asked;
  const { leftPhase } = state;
  const fault = undoFault(state, scenario, stamp.at);
  if (fault) return refuse(fault);
  if (phase !== state.phase || !leftPhase) return refuse('nothing-to-undo');
  const { deadline, remaining } = leftPhase.clock;
  return accept({
    type: 'phase-reopened',
    ...told(stamp, 'everyone'),
    phase: leftPhase.phase,
    deadline: deadline === null ? null : Math.max(deadline, leftPhase.at) + (stamp.at - leftPhase.at),
    remaining,
  });
}
