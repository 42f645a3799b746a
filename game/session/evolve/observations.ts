import { own } from '../../own';
import { unreachable } from '../../unreachable';
import type { EventOf } from '../events';
import type { State } from '../state';

type Observations = EventOf<'observation-noted' | 'observation-edited' | 'observation-struck'>;

/** What the white cell notes. */
export function evolveObservations(state: State, event: Observations): State {
  const { observation: id } = event;
  switch (event.type) {
    case 'observation-noted': {
      const { at, by, text, pin, goals } = event;
      return { ...state, observations: { ...state.observations, [id]: { id, at, by, text, pin, goals } } };
    }
    case 'observation-edited': {
      const before = own(state.observations, id);
      if (!before) return state;
      const { text, goals } = event;
      return { ...state, observations: { ...state.observations, [id]: { ...before, text, goals } } };
    }
    case 'observation-struck': {
      const { [id]: _, ...observations } = state.observations;
      return { ...state, observations };
    }
    default:
      return unreachable(event);
  }
}
