import type { PartyId } from '../scenario/id';
import type { Proposal, State } from './state';

type Known = Pick<State, 'scenario' | 'proposals'>;

/** One author and one set of parties: whoever reads one proposal between them reads them all. */
const between = ({ from, to }: Proposal): string => [from, ...[...to].sort()].join();

const tabledAt = ({ versions }: Proposal): number => versions[0]?.at ?? 0;

/**
 * A short name for talk, the same for everyone who may read the proposal: "US-UA-1" is the first that the US tabled to
 * Ukraine alone, "EU-all-2" the second that Europe tabled to everyone. Counted among the proposals of one author to one
 * set of parties, so it tells nothing of those that the reader may not see.
 */
export function proposalCode(state: Known, proposal: Proposal): string {
  const parties = state.scenario?.parties ?? [];
  const letters = (id: PartyId) => parties.find((party) => party.id === id)?.letters ?? id;
  const everyone = parties.length > 2 && proposal.to.length === parties.length - 1;
  const order = new Map(parties.map(({ id }, index) => [id, index]));
  const to = [...proposal.to].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  const alike = between(proposal);
  const before = Object.values(state.proposals).filter(
    (each) => between(each) === alike && tabledAt(each) < tabledAt(proposal),
  );
  return [letters(proposal.from), ...(everyone ? ['all'] : to.map(letters)), before.length + 1].join('-');
}
