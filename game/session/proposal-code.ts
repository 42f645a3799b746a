import type { PartyId } from '../scenario/id';
import type { Proposal, State } from './state';

type Known = Pick<State, 'scenario' | 'proposals'>;

/** [PR16] Under an instrument that is not confidential, what goes to all others is read by the whole room. */
const isForRoom = ({ scenario }: Known, { to, instrument }: Proposal): boolean =>
  scenario !== null &&
  scenario.parties.length > 2 &&
  to.length === scenario.parties.length - 1 &&
  scenario.instruments.find(({ id }) => id === instrument)?.confidential === false;

/** One author, and one set of parties or the room: whoever reads one proposal between them reads them all. */
const between = (state: Known, proposal: Proposal): string =>
  isForRoom(state, proposal) ? `${proposal.from} all` : [proposal.from, ...[...proposal.to].sort()].join();

const tabledAt = ({ versions }: Proposal): number => versions[0]?.at ?? 0;

/**
 * A short name for talk, the same for everyone who may read the proposal: "US-UA-1" is the first that the US tabled to
 * Ukraine alone, "EU-all-2" the second that Europe tabled to the whole room. Counted among the proposals of one author to one
 * set of parties, so it tells nothing of those that the reader may not see.
 */
export function proposalCode(state: Known, proposal: Proposal): string {
  const parties = state.scenario?.parties ?? [];
  const letters = (id: PartyId) => parties.find((party) => party.id === id)?.letters ?? id;
  const order = new Map(parties.map(({ id }, index) => [id, index]));
  const to = [...proposal.to].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  const alike = between(state, proposal);
  const before = Object.values(state.proposals).filter(
    (each) => between(state, each) === alike && tabledAt(each) < tabledAt(proposal),
  );
  return [letters(proposal.from), ...(isForRoom(state, proposal) ? ['all'] : to.map(letters)), before.length + 1].join(
    '-',
  );
}
