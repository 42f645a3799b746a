import type { EventOf } from '../events';
import type { State } from '../state';

/** What was said, in order. */
export function evolveTalk(state: State, event: EventOf<'message-sent'>): State {
  const { message: id, at, by, from, to, audience, text } = event;
  return { ...state, messages: [...state.messages, { id, at, by, from, to, audience, text }] };
}
