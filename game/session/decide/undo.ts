import type { Command } from '../commands';
import { type Asked, accept, type Decision, refuse, told } from '../decision';
import { phaseAt } from '../phases';

/** How long going on by mistake can be undone, in ms. */
export const undoableFor = 10_000;

/**
 * [LC15] Back to the phase that the facilitator left last, with the time that it had left. What was released, tabled or
 * opened meanwhile stays; a phase whose votes were held is not gone back to.
 */
export function undoAdvance(asked: Asked, { phase }: Extract<Command, { type: 'undo-advance' }>): Decision {
  const { state, scenario, stamp } = asked;
  if (state.stage === 'lobby') return refuse('session-not-started');
  if (state.stage === 'closed') return refuse('session-closed');
  const { leftPhase } = state;
  if (phase !== state.phase || !leftPhase || stamp.at - leftPhase.at > undoableFor) return refuse('nothing-to-undo');
  if (phaseAt(scenario, leftPhase.phase)?.phase.ratifies) return refuse('votes-held');
  const { deadline, remaining } = leftPhase.clock;
  return accept({
    type: 'phase-reopened',
    ...told(stamp, 'everyone'),
    phase: leftPhase.phase,
    deadline: deadline === null ? null : Math.max(deadline, leftPhase.at) + (stamp.at - leftPhase.at),
    remaining,
  });
}
