import { unreachable } from '../../unreachable';
import type { EventOf } from '../events';
import type { Commitment, Message, State } from '../state';

type Talk = EventOf<
  'message-sent' | 'statement-issued' | 'commitment-marked' | 'commitment-unmarked' | 'commitment-judged'
>;

function judged(commitment: Commitment, { party, verdict }: EventOf<'commitment-judged'>): Commitment {
  const { [party]: _, ...verdicts } = commitment.verdicts;
  return { ...commitment, verdicts: verdict === 'open' ? verdicts : { ...verdicts, [party]: verdict } };
}

/** What was said, as everything but the log has it. */
function messageOf(event: EventOf<'message-sent'>): Message {
  const { message: id, at, by, from, to, audience, text, replyTo = null, asks = null, terms = null } = event;
  return { id, at, by, from, to, audience, text, replyTo, asks, terms };
}

/** What was said, in order, and what of it stands as a promise. */
export function evolveTalk(state: State, event: Talk): State {
  switch (event.type) {
    case 'message-sent':
      return { ...state, messages: state.messages.with(messageOf(event)) };
    case 'statement-issued': {
      const { statement: id, at, by, party, text } = event;
      return { ...state, statements: [...state.statements, { id, at, by, party, text }] };
    }
    case 'commitment-marked': {
      const { message, party, markedBy, at } = event;
      const marked: Commitment = { message, party, markedBy, at, verdicts: {} };
      return { ...state, commitments: { ...state.commitments, [message]: marked } };
    }
    case 'commitment-unmarked': {
      const { [event.message]: _, ...commitments } = state.commitments;
      return { ...state, commitments };
    }
    case 'commitment-judged': {
      const commitment = state.commitments[event.message];
      if (!commitment) return state;
      return { ...state, commitments: { ...state.commitments, [event.message]: judged(commitment, event) } };
    }
    default:
      return unreachable(event);
  }
}
