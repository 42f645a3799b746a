import { own } from '../../own';
import type { PartyId } from '../../scenario/id';
import type { Command } from '../commands';
import { type Asked, accept, type Decision, refuse, told } from '../decision';
import type { Audience, MessageTo } from '../events';
import type { Reason } from '../refusals';
import { areOptions } from './content';
import { onTable } from './on-table';
import { closedTo, notPlaying } from './open-phase';

type SendMessage = Extract<Command, { type: 'send-message' }>;
type IssueStatement = Extract<Command, { type: 'issue-statement' }>;
type Addressed = { to: MessageTo; audience: Audience } | { reason: Reason };

/** [TK1–TK8] A message goes to everyone, to one's delegation, to control, or to any set of parties. */
export function sendMessage(asked: Asked, { to, text, replyTo, asks, terms }: SendMessage): Decision {
  const { seat, stamp } = asked;
  if (seat.role !== 'player' && seat.role !== 'facilitator') return refuse('not-a-speaker');
  if (seat.role === 'player' && seat.party === null) return refuse('no-party');
  const closed = talkClosed(asked, to);
  if (closed) return refuse(closed);
  const addressed = address(asked, to);
  if ('reason' in addressed) return refuse(addressed.reason);
  if (replyTo !== undefined && !isInRoom(asked, replyTo, addressed.audience)) return refuse('no-such-message');
  const unknown = unknownIn(asked, { asks, terms }, addressed.audience);
  if (unknown) return refuse(unknown);
  return accept({
    type: 'message-sent',
    ...told(stamp, addressed.audience),
    message: stamp.fresh,
    from: seat.party,
    to: addressed.to,
    text,
    ...(replyTo === undefined ? {} : { replyTo }),
    ...(asks === undefined ? {} : { asks }),
    ...(terms === undefined || Object.keys(terms).length === 0 ? {} : { terms }),
  });
}

/** [TK10] A question, and options to take over, name what its readers know. */
function unknownIn(asked: Asked, { asks, terms = {} }: Pick<SendMessage, 'asks' | 'terms'>, audience: Audience) {
  const option = asks?.about === 'option' ? { [asks.issue]: asks.option } : {};
  if (!areOptions(asked.scenario, terms) || !areOptions(asked.scenario, option)) return 'no-such-option';
  if (asks?.about !== 'proposal') return null;
  const { party } = asked.seat;
  const about = party === null ? own(asked.state.proposals, asks.proposal) : onTable(asked, party, asks.proposal);
  if (!about) return 'no-such-proposal';
  const { audience: readers } = about;
  const all = readers === 'everyone' || (audience !== 'everyone' && audience.every((each) => readers.includes(each)));
  return all ? null : 'no-such-proposal';
}

/** [TK8] What is answered was said to the very people who read the answer: a quotation widens nothing. */
const isInRoom = ({ state }: Asked, id: string, audience: Audience): boolean => {
  const answered = state.messages.all.find((each) => each.id === id);
  return answered !== undefined && sameReaders(answered.audience, audience);
};

const sameReaders = (a: Audience, b: Audience): boolean =>
  a === 'everyone' || b === 'everyone' ? a === b : a.length === b.length && a.every((party) => b.includes(party));

/** [TK9] The head of a delegation tells the press something in its name, at any moment of play. */
export function issueStatement({ state, stamp, seat }: Asked, { text }: IssueStatement): Decision {
  const closed = notPlaying(state, stamp.at);
  if (closed) return refuse(closed);
  const { party } = seat;
  if (party === null) return refuse('no-party');
  if (state.heads[party] !== seat.id) return refuse('head-only');
  return accept({ type: 'statement-issued', ...told(stamp, 'everyone'), statement: stamp.fresh, party, text });
}

/** Control may always speak, and everyone to control and to their own; the rest follows the phase. */
export function talkClosed(asked: Asked, to: MessageTo): Reason | null {
  const { seat, state } = asked;
  if (seat.role === 'facilitator' || to === 'control') return null;
  if (to === 'delegation') return state.stage === 'lobby' ? 'session-not-started' : null;
  if (to === 'everyone') return state.stage === 'playing' ? closedTo(asked, 'talk-plenary') : null;
  return closedTo(asked, 'talk-private');
}

/** Who reads what is said to an address, or why nobody is there. */
export function address({ seat, scenario }: Pick<Asked, 'seat' | 'scenario'>, to: MessageTo): Addressed {
  const ownParty: readonly PartyId[] = seat.party === null ? [] : [seat.party];
  if (to === 'everyone') return { to, audience: 'everyone' };
  if (to === 'control') return { to, audience: ownParty };
  if (to === 'delegation') return ownParty.length ? { to, audience: ownParty } : { reason: 'no-party' };
  const known = scenario.parties.map(({ id }) => id);
  if (!to.every((party) => known.includes(party))) return { reason: 'no-such-party' };
  const others = known.filter((party) => to.includes(party) && party !== seat.party);
  if (others.length === 0) return { reason: 'no-recipient' };
  return { to: others, audience: known.filter((party) => others.includes(party) || ownParty.includes(party)) };
}
