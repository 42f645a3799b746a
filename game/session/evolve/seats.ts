import { unreachable } from '../../unreachable';
import type { EventOf } from '../events';
import type { SeatId } from '../seat';
import type { Seat, State } from '../state';
import { withoutSpeaker } from './floor';

type Seats = EventOf<
  | 'seat-opened'
  | 'bot-instructed'
  | 'chair-kept'
  | 'link-issued'
  | 'seat-claimed'
  | 'seat-placed'
  | 'seat-removed'
  | 'removal-explained'
  | 'presence-asked'
  | 'presence-confirmed'
  | 'seat-absent'
  | 'seat-returned'
  | 'head-appointed'
>;

function change(state: State, id: SeatId, by: Partial<Seat>): State {
  const seat = state.seats[id];
  return seat ? { ...state, seats: { ...state.seats, [id]: { ...seat, ...by } } } : state;
}

const leaveFloor = (state: State, id: SeatId): State => ({ ...state, floor: withoutSpeaker(state.floor, id) });

function returned(state: State, id: SeatId): State {
  const { [id]: _, ...absences } = state.absences;
  return { ...state, absences };
}

/** No chair is kept for whoever was removed. */
const keptForOthers = ({ stoodIn }: State, id: SeatId): State['stoodIn'] =>
  Object.fromEntries(Object.entries(stoodIn).filter(([, seat]) => seat !== id));

/** The reason of an earlier removal is none of this one's. */
function unexplained(state: State, id: SeatId): State {
  const { [id]: _, ...removals } = state.removals;
  return { ...state, removals };
}

function removed(state: State, id: SeatId): State {
  const left = unexplained(returned(leaveFloor(state, id), id), id);
  return change({ ...left, stoodIn: keptForOthers(state, id) }, id, { removed: true });
}

/** A chair that the rule of absence hands on is kept for whoever had it; one that people hand over is not. */
function appoint(state: State, { party, seat, by }: EventOf<'head-appointed'>): State {
  const { [party]: before, ...others } = state.heads;
  const { [party]: kept, ...stoodIn } = state.stoodIn;
  const heads = seat === null ? others : { ...others, [party]: seat };
  const absent = kept ?? (before !== undefined && state.absences[before] !== undefined ? before : undefined);
  const keeps = by === 'server' && absent !== undefined && absent !== seat;
  return { ...state, heads, stoodIn: keeps ? { ...stoodIn, [party]: absent } : stoodIn };
}

/** Who sits where. A removed seat keeps its name, so that what was said in it stays attributed. */
export function evolveSeats(state: State, event: Seats): State {
  switch (event.type) {
    case 'seat-opened': {
      const { seat: id, role, party, standsInFor, bot } = event;
      const seat = { id, role, party, name: null, removed: false, standsInFor, bot };
      return { ...state, seats: { ...state.seats, [id]: seat } };
    }
    case 'bot-instructed': {
      const { seat, temperament, maySign, margin, mayCrossRedLines } = event;
      const told = { temperament, maySign, margin, mayCrossRedLines };
      return { ...state, instructions: { ...state.instructions, [seat]: told } };
    }
    case 'chair-kept':
      return { ...state, kept: { ...state.kept, [event.seat]: event.name } };
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
      return removed(state, event.seat);
    case 'removal-explained':
      return { ...state, removals: { ...state.removals, [event.seat]: event.reason } };
    case 'presence-asked':
      return { ...state, presence: { asked: true, confirmed: [] } };
    case 'presence-confirmed':
      return { ...state, presence: { ...state.presence, confirmed: [...state.presence.confirmed, event.seat] } };
    case 'seat-absent':
      return { ...state, absences: { ...state.absences, [event.seat]: event.since } };
    case 'seat-returned':
      return returned(state, event.seat);
    case 'head-appointed':
      return appoint(state, event);
    default:
      return unreachable(event);
  }
}
