import { unreachable } from '../../unreachable';
import type { EventOf } from '../events';
import type { State } from '../state';

type Opening = EventOf<'session-opened' | 'join-code-issued' | 'scenario-adopted' | 'brief-issued' | 'message-sent'>;

/** What a session begins with, and what is said in it. */
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
    case 'message-sent': {
      const { message: id, at, by, from, to, audience, text } = event;
      return { ...state, messages: [...state.messages, { id, at, by, from, to, audience, text }] };
    }
    default:
      return unreachable(event);
  }
}
