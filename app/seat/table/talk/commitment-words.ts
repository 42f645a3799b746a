import { own } from '../../../../game/own';
import type { PartyId } from '../../../../game/scenario/id';
import { canBind, isBetween, type Promised, type Standing, standingOf } from '../../../../game/session/commitments';
import type { Commitment, Message, State } from '../../../../game/session/state';
import { type Parties, partyNames } from '../words/words';

/** What a party may do about the mark on a message: set it, take it away, or neither. */
export function markMove(
  { stage, commitments }: Pick<State, 'stage' | 'commitments'>,
  party: PartyId | null,
  message: Pick<Message, 'id' | 'from' | 'to' | 'audience'>,
): 'mark' | 'unmark' | null {
  if (party === null || !canBind(message) || !isBetween(message, party)) return null;
  const commitment = own(commitments, message.id);
  if (!commitment) return stage === 'closed' ? null : 'mark';
  const judged = Object.keys(commitment.verdicts).length > 0;
  return commitment.markedBy === party && !judged ? 'unmark' : null;
}

/** The word beside a message, as "commitment · kept". */
export function markWords(commitment: Commitment): string {
  const standing = standingOf(commitment);
  return standing === 'open' ? 'commitment' : `commitment · ${standing}`;
}

/** Who promised whom. */
export function promisedWords(scenario: Parties, { from, to }: Pick<Message, 'from' | 'to'>): string {
  const author = partyNames(scenario, from === null ? [] : [from]);
  return `${author} to ${typeof to === 'string' ? 'everyone' : partyNames(scenario, to)}`;
}

/** What one delegation says of a promise, in words. */
export const verdictWords = ({ verdicts }: Commitment, party: PartyId): string => own(verdicts, party) ?? 'open';

/** The delegations between which a promise was made, its author first. */
export function between(
  { parties }: Parties,
  { from, audience }: Pick<Message, 'from' | 'audience'>,
): readonly PartyId[] {
  const others = parties
    .map(({ id }) => id)
    .filter((id) => id !== from && (audience === 'everyone' || audience.includes(id)));
  return from === null ? others : [from, ...others];
}

export type Ledger = readonly Readonly<{ standing: Standing; promises: readonly Promised[] }>[];

const order: readonly Standing[] = ['open', 'disputed', 'broken', 'kept'];

/** Promises by what became of them: first those that still bind, each group the newest first. */
export const ledgerOf = (promises: readonly Promised[]): Ledger =>
  order
    .map((standing) => ({
      standing,
      promises: promises.filter(({ commitment }) => standingOf(commitment) === standing).reverse(),
    }))
    .filter((group) => group.promises.length > 0);
