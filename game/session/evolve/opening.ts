import { unreachable } from '../../unreachable';
import type { EventOf } from '../events';
import type { State } from '../state';

type Opening = EventOf<'session-opened' | 'join-code-issued' | 'scenario-adopted' | 'brief-issued'>;

/** What a session begins with. */
export function evolveOpening(state: State, event: Opening): State {
  switch (event.type) {
    case 'session-opened':
      return { ...state, title: event.title, pace: event.pace, clockMode: event.clock };
    case 'join-code-issued':
      return { ...state, joinCode: event.code };
    case 'scenario-adopted':
      return { ...state, scenario: event.scenario };
    case 'brief-issued':
      return { ...state, briefs: { ...state.briefs, [event.party]: event.brief } };
    default:
      return unreachable(event);
  }
}
