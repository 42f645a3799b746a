import { own } from '../../own';
import type { Command } from '../commands';
import { type Asked, accept, type Decision, refuse, told } from '../decision';
import type { SeatId } from '../seat';
import { closedTo } from './open-phase';

type Of<Type extends Command['type']> = Extract<Command, { type: Type }>;

/** [FL1] In a phase with talk in plenary, whoever sits in a delegation raises a hand. */
export function raiseHand(asked: Asked): Decision {
  const { state, stamp, seat } = asked;
  if (seat.party === null) return refuse('no-party');
  const closed = closedTo(asked, 'talk-plenary');
  if (closed) return refuse(closed);
  const { hands, speaking } = state.floor;
  if (speaking === seat.id) return refuse('has-floor');
  if (hands.includes(seat.id)) return refuse('hand-raised');
  return accept({ type: 'hand-raised', ...told(stamp, 'everyone'), seat: seat.id });
}

/** [FL2] One lowers one's own hand; the facilitator lowers any. */
export function lowerHand({ state, stamp, seat }: Asked, command: Of<'lower-hand'>): Decision {
  if (seat.role !== 'facilitator' && command.seat !== seat.id) return refuse('facilitator-only');
  if (!state.floor.hands.includes(command.seat)) return refuse('hand-not-raised');
  return accept({ type: 'hand-lowered', ...told(stamp, 'everyone'), seat: command.seat });
}

/** [FL3] The facilitator orders the hands that are up: those named first, then the others as they stood. */
export function orderHands({ state, stamp }: Asked, command: Of<'order-hands'>): Decision {
  const { hands } = state.floor;
  const first: SeatId[] = [...new Set(command.seats)];
  if (!first.every((each) => hands.includes(each))) return refuse('hand-not-raised');
  const seats = [...first, ...hands.filter((each) => !first.includes(each))];
  if (seats.every((each, index) => each === hands[index])) return accept();
  return accept({ type: 'hands-ordered', ...told(stamp, 'everyone'), seats });
}

/** [FL3] The facilitator gives the floor to someone of a delegation, whose hand then comes down, or takes it back. */
export function giveFloor(asked: Asked, { seat: id }: Of<'give-floor'>): Decision {
  const { state, stamp } = asked;
  const closed = closedTo(asked, 'talk-plenary');
  if (closed) return refuse(closed);
  if (id !== null) {
    const speaker = own(state.seats, id);
    if (!speaker || speaker.removed || speaker.party === null || speaker.name === null) return refuse('no-such-seat');
  }
  if (state.floor.speaking === id) return accept();
  return accept({ type: 'floor-given', ...told(stamp, 'everyone'), seat: id });
}
