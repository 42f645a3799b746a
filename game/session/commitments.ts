import { own } from '../own';
import type { PartyId } from '../scenario/id';
import type { Commitment, Message, State } from './state';

/** What became of a promise: what all who say anything of it agree on, or that they do not. */
export type Standing = 'open' | 'kept' | 'broken' | 'disputed';

export function standingOf({ verdicts }: Commitment): Standing {
  const [first, ...others] = Object.values(verdicts);
  if (first === undefined) return 'open';
  return others.every((each) => each === first) ? first : 'disputed';
}

/** Something a delegation said to another, or to everyone: only that can be a promise. */
export const canBind = ({ from, to }: Pick<Message, 'from' | 'to'>): boolean =>
  from !== null && to !== 'delegation' && to !== 'control';

/** A promise that a reader knows, with the words in which it was made. */
export type Promised = Readonly<{ commitment: Commitment; message: Message }>;

/** Every promise that a reader knows, in the order in which they were said. */
export const promisesOf = ({ messages, commitments }: Pick<State, 'messages' | 'commitments'>): readonly Promised[] =>
  messages.all.flatMap((message) => {
    const commitment = own(commitments, message.id);
    return commitment ? [{ commitment, message }] : [];
  });

/** Whether a party may mark and judge: its own words, and what was said to it. */
export const isBetween = ({ audience, from }: Pick<Message, 'audience' | 'from'>, party: PartyId): boolean =>
  from === party || audience === 'everyone' || audience.includes(party);
