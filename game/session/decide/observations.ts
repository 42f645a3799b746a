import { own } from '../../own';
import type { Command } from '../commands';
import { type Asked, accept, type Decision, refuse, told } from '../decision';
import type { Pin } from '../observation';
import type { Reason } from '../refusals';

type Of<Type extends Command['type']> = Extract<Command, { type: Type }>;

function pinFault({ state }: Asked, pin: Pin): Reason | null {
  if (pin.to === 'seat') return own(state.seats, pin.seat) ? null : 'no-such-seat';
  if (pin.to === 'message') return state.messages.all.some(({ id }) => id === pin.message) ? null : 'no-such-message';
  if (pin.to === 'proposal') return own(state.proposals, pin.proposal) ? null : 'no-such-proposal';
  return null;
}

const goalsFault = ({ state }: Asked, goals: readonly number[]): Reason | null =>
  goals.every((goal) => goal < (state.notes?.goals.length ?? 0)) ? null : 'no-such-goal';

/** [OB1] The white cell notes what it sees, pinned to where it saw it. Nobody else learns that there is a note. */
export function noteObservation(asked: Asked, { text, pin, goals }: Of<'note-observation'>): Decision {
  const fault = pinFault(asked, pin) ?? goalsFault(asked, goals);
  if (fault) return refuse(fault);
  const { stamp } = asked;
  return accept({ type: 'observation-noted', ...told(stamp, []), observation: stamp.fresh, text, pin, goals });
}

/** [OB2] Whoever noted it changes it or strikes it out; the log keeps what it said before. */
const notTheirs = ({ state, seat }: Asked, observation: string): Reason | null => {
  const noted = own(state.observations, observation);
  if (!noted) return 'no-such-observation';
  return noted.by === seat.id ? null : 'not-your-observation';
};

export function editObservation(asked: Asked, { observation, text, goals }: Of<'edit-observation'>): Decision {
  const fault = notTheirs(asked, observation) ?? goalsFault(asked, goals);
  if (fault) return refuse(fault);
  const before = own(asked.state.observations, observation);
  if (before?.text === text && before.goals.join() === goals.join()) return refuse('nothing-changed');
  return accept({ type: 'observation-edited', ...told(asked.stamp, []), observation, text, goals });
}

export function strikeObservation(asked: Asked, { observation }: Of<'strike-observation'>): Decision {
  const fault = notTheirs(asked, observation);
  return fault ? refuse(fault) : accept({ type: 'observation-struck', ...told(asked.stamp, []), observation });
}
