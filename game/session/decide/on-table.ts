import { own } from '../../own';
import type { PartyId } from '../../scenario/id';
import type { Action } from '../../scenario/round';
import type { Asked } from '../decision';
import type { Reason } from '../refusals';
import type { Proposal } from '../state';
import { mayRead } from '../view';
import { closedTo } from './open-phase';

/** A proposal on this party's table. One it may not know of is not there: same refusal, same work. */
export function onTable({ state }: Pick<Asked, 'state'>, party: PartyId, id: string): Proposal | undefined {
  const proposal = own(state.proposals, id);
  return proposal && mayRead(`party:${party}`, proposal) ? proposal : undefined;
}

/** The open proposal that a party means, in a phase that allows one of these actions; or why there is none. */
export function openProposal(
  asked: Asked,
  id: string,
  ...actions: readonly Action[]
): Readonly<{ proposal: Proposal; party: PartyId }> | Reason {
  const closed = closedTo(asked, ...actions);
  if (closed) return closed;
  const { party } = asked.seat;
  if (party === null) return 'no-party';
  const proposal = onTable(asked, party, id);
  if (!proposal) return 'no-such-proposal';
  return proposal.status === 'open' ? { proposal, party } : 'proposal-closed';
}
