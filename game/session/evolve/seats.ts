import { unreachable } from '../../unreachable';
import type { EventOf } from '../events';
import type { SeatId } from '../seat';
import type { Seat, State } from '../state';
import { withoutSpeaker } from './floor';

type Seats = EventOf<
  'seat-opened' | 'link-issued' | 'seat-claimed' | 'seat-placed' | 'seat-removed' | 'head-appointed'
>;

function change(state: State, id: SeatId, by: Partial<Seat>): State {
  const seat = state.seats[id];
  return seat ? { ...state, seats: { ...state.seats, [id]: { ...seat, ...by } } } : state;
}

const leaveFloor = (state: State, id: SeatId): State => ({ ...state, floor: withoutSpeaker(state.floor, id) });

/** Who sits where. A removed seat keeps its name, so that what was said in it stays attributed. */
export function evolveSeats(state: State, event: Seats): State {
  switch (event.type) {
    case 'seat-opened': {
      const { seat: id, role, party } = event;
      return { ...state, seats: { ...state.seats, [id]: { id, role, party, name: null, removed: false } } };
    }
    case 'link-issued':
      return state;
    case 'seat-claimed':
      return change(state, event.seat, { name: event.name });
    case 'seat-placed':
      return change(leaveFloor(state, event.seat), event.seat, {
        role: event.role,
        party: event.party,
        removed: false,
      });
    case 'seat-removed':
      return change(leaveFloor(state, event.seat), event.seat, { removed: true });
    case 'head-appointed': {
      const { [event.party]: _, ...others } = state.heads;
      return { ...state, heads: event.seat === null ? others : { ...others, [event.party]: event.seat } };
    }
    default:
      return unreachable(event);
  }
}
