import { unreachable } from '../../unreachable';
import type { EventOf } from '../events';
import type { SeatId } from '../seat';
import type { Floor, State } from '../state';

type OfFloor = EventOf<'hand-raised' | 'hand-lowered' | 'hands-ordered' | 'floor-given'>;

export const emptyFloor: Floor = { speaking: null, hands: [] };

/** The floor without one person: who leaves a delegation leaves its order of speakers too. */
export const withoutSpeaker = ({ speaking, hands }: Floor, seat: SeatId): Floor => ({
  speaking: speaking === seat ? null : speaking,
  hands: hands.filter((each) => each !== seat),
});

function moved(floor: Floor, event: OfFloor): Floor {
  switch (event.type) {
    case 'hand-raised':
      return { ...floor, hands: [...floor.hands, event.seat] };
    case 'hand-lowered':
      return { ...floor, hands: floor.hands.filter((each) => each !== event.seat) };
    case 'hands-ordered':
      return { ...floor, hands: event.seats };
    case 'floor-given':
      return { speaking: event.seat, hands: floor.hands.filter((each) => each !== event.seat) };
    default:
      return unreachable(event);
  }
}

/** The order of speakers in plenary. */
export const evolveFloor = (state: State, event: OfFloor): State => ({ ...state, floor: moved(state.floor, event) });
