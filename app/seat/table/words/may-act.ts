import type { Action } from '../../../../game/scenario/round';
import { phaseAt } from '../../../../game/session/phases';
import { type Reason, refusals } from '../../../../game/session/refusals';
import type { State } from '../../../../game/session/state';
import { pauseWords } from '../../../lib/clock-words';
import { opensIn } from '../../../lib/phase-words';

const needed: Readonly<Record<Action, string>> = {
  'talk-private': 'talk in private',
  'talk-plenary': 'speak in plenary',
  table: 'table or amend proposals',
  sign: 'sign',
};

/** The rules' reason why an action of a phase is not possible now, or null. The server has the last word. */
function closedFor(state: State, action: Action): Reason | null {
  if (state.stage === 'lobby') return 'session-not-started';
  if (state.stage === 'closed') return 'session-closed';
  if (state.clock?.paused) return 'clock-paused';
  const now = state.scenario && phaseAt(state.scenario, state.phase);
  return now?.phase.allows.includes(action) ? null : 'phase-closed';
}

/** The same in a sentence, with the phase in which the action will be possible again. */
export function whyClosed(state: State, action: Action): string | null {
  const reason = closedFor(state, action);
  if (reason === 'clock-paused' && state.clock) {
    const returned = state.clock.waitingFor === null ? '' : 'they are back or ';
    const resumed = state.setup.alone ? 'you resume it' : 'the facilitator resumes it';
    return `${pauseWords(state.clock, state)} You can go on when ${returned}${resumed}.`;
  }
  if (reason !== 'phase-closed' || !state.scenario) return reason && refusals[reason];
  const now = phaseAt(state.scenario, state.phase);
  const later = opensIn(state, action);
  const round = later?.round.id === now?.round.id ? '' : ` of “${later?.round.name}”`;
  const when = later ? `That opens with “${later.phase.name}”${round}.` : 'No later phase allows it.';
  return `You cannot ${needed[action]} in this phase. ${when}`;
}
