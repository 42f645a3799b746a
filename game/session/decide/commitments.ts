import { own } from '../../own';
import type { PartyId } from '../../scenario/id';
import type { Command } from '../commands';
import { canBind, isBetween } from '../commitments';
import { type Asked, accept, type Decision, refuse, told } from '../decision';
import type { Reason } from '../refusals';
import type { Message } from '../state';

type Of<Type extends Command['type']> = Extract<Command, { type: Type }>;

/** A message that this party said or heard. One it may not know of is not there: same refusal, same work. */
function heard({ state, seat }: Asked, id: string): Readonly<{ message: Message; party: PartyId }> | Reason {
  const { party } = seat;
  if (party === null) return 'no-party';
  const message = state.messages.all.find((each) => each.id === id);
  return message && isBetween(message, party) ? { message, party } : 'no-such-message';
}

/** [CM1] Its author's delegation, or one that it was said to, marks what was said as a promise. */
export function markCommitment(asked: Asked, command: Of<'mark-commitment'>): Decision {
  const { state, stamp } = asked;
  if (state.stage === 'closed') return refuse('session-closed');
  const found = heard(asked, command.message);
  if (typeof found === 'string') return refuse(found);
  const { message, party: markedBy } = found;
  if (message.from === null || !canBind(message)) return refuse('not-a-promise');
  if (own(state.commitments, message.id)) return refuse('already-marked');
  const marked = { message: message.id, party: message.from, markedBy };
  return accept({ type: 'commitment-marked', ...told(stamp, message.audience), ...marked });
}

/** [CM2] A mark set by mistake is taken away by the delegation that set it, until somebody has judged. */
export function unmarkCommitment(asked: Asked, command: Of<'unmark-commitment'>): Decision {
  const found = heard(asked, command.message);
  if (typeof found === 'string') return refuse(found);
  const { message, party } = found;
  const commitment = own(asked.state.commitments, message.id);
  if (!commitment) return refuse('not-marked');
  if (commitment.markedBy !== party) return refuse('not-your-mark');
  if (Object.keys(commitment.verdicts).length > 0) return refuse('already-judged');
  return accept({ type: 'commitment-unmarked', ...told(asked.stamp, message.audience), message: message.id });
}

/** [CM3] Each delegation between which a promise was made says whether it was kept, also after the close. */
export function judgeCommitment(asked: Asked, command: Of<'judge-commitment'>): Decision {
  const found = heard(asked, command.message);
  if (typeof found === 'string') return refuse(found);
  const { message, party } = found;
  const commitment = own(asked.state.commitments, message.id);
  if (!commitment) return refuse('not-marked');
  const { verdict } = command;
  if ((own(commitment.verdicts, party) ?? 'open') === verdict) return accept();
  const judged = { message: message.id, party, verdict };
  return accept({ type: 'commitment-judged', ...told(asked.stamp, message.audience), ...judged });
}
