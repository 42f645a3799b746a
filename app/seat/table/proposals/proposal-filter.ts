import type { PartyId } from '../../../../game/scenario/id';
import type { PublicScenario } from '../../../../game/scenario/readers';
import type { Proposal, State } from '../../../../game/session/state';
import { awaiting, byNewest } from '../words/proposal-words';

export const proposalKinds = ['all', 'waiting', 'open', 'closed'] as const;
export type ProposalKind = (typeof proposalKinds)[number];

/** Which proposals to show. `party` is one that tabled or amended it; null is any. */
export type ProposalFilter = Readonly<{ kind: ProposalKind; party: PartyId | null }>;

export const everyProposal: ProposalFilter = { kind: 'all', party: null };

type Reader = Readonly<{ state: State; scenario: PublicScenario; party: PartyId | null }>;

const wroteIn = ({ versions }: Proposal, party: PartyId): boolean => versions.some(({ author }) => author === party);

/** How many proposals there are of each kind in which this party wrote. */
export function countsOf(reader: Reader, party: PartyId | null): Readonly<Record<ProposalKind, number>> {
  const count = (kind: ProposalKind) => filtered(reader, { kind, party }).length;
  return { all: count('all'), waiting: count('waiting'), open: count('open'), closed: count('closed') };
}

/** The proposals that a filter lets through: open ones first, each by its newest version. */
export function filtered({ state, scenario, party: me }: Reader, { kind, party }: ProposalFilter): readonly Proposal[] {
  const waiting = new Set(me === null ? [] : awaiting(state, scenario, me).map(({ id }) => id));
  const isOpen = ({ status }: Proposal) => status === 'open';
  const kept = byNewest(state.proposals).filter((proposal) => {
    if (party !== null && !wroteIn(proposal, party)) return false;
    if (kind === 'waiting') return waiting.has(proposal.id);
    return kind === 'all' || isOpen(proposal) === (kind === 'open');
  });
  return [...kept.filter(isOpen), ...kept.filter((proposal) => !isOpen(proposal))];
}
