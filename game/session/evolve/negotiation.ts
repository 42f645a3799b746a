import { unreachable } from '../../unreachable';
import type { EventOf } from '../events';
import type { Proposal, State, Version } from '../state';

type Negotiation = EventOf<
  'proposal-tabled' | 'proposal-amended' | 'rationale-recorded' | 'proposal-withdrawn' | 'proposal-declined'
>;

const versionOf = (event: EventOf<'proposal-tabled' | 'proposal-amended'>, number: number): Version => ({
  number,
  author: event.from,
  by: event.by,
  at: event.at,
  terms: event.terms,
  clauses: event.clauses,
  changed: event.type === 'proposal-amended' ? event.changed : [],
  rationale: null,
});

/** Applies `change` to a proposal the reader knows; a proposal it does not know stays unknown. */
export function changeProposal(state: State, id: string, change: (proposal: Proposal) => Proposal): State {
  const proposal = state.proposals[id];
  return proposal ? { ...state, proposals: { ...state.proposals, [id]: change(proposal) } } : state;
}

function tabled(event: EventOf<'proposal-tabled'>): Proposal {
  const { proposal: id, instrument, from, to, audience } = event;
  const versions = [versionOf(event, 1)];
  return { id, instrument, from, to, audience, versions, signatures: [], declined: {}, status: 'open' };
}

/** Proposals and their numbered versions. */
export function evolveNegotiation(state: State, event: Negotiation): State {
  switch (event.type) {
    case 'proposal-tabled':
      return { ...state, proposals: { ...state.proposals, [event.proposal]: tabled(event) } };
    case 'proposal-amended':
      return changeProposal(state, event.proposal, (proposal) => ({
        ...proposal,
        versions: [...proposal.versions, versionOf(event, event.version)],
        signatures: [],
        declined: {},
      }));
    case 'rationale-recorded':
      return changeProposal(state, event.proposal, (proposal) => ({
        ...proposal,
        versions: proposal.versions.map((version) =>
          version.number === event.version ? { ...version, rationale: event.text } : version,
        ),
      }));
    case 'proposal-withdrawn':
      return changeProposal(state, event.proposal, (proposal) => ({ ...proposal, status: 'withdrawn' }));
    case 'proposal-declined':
      return changeProposal(state, event.proposal, (proposal) => ({
        ...proposal,
        declined: { ...proposal.declined, [event.party]: event.reason },
      }));
    default:
      return unreachable(event);
  }
}
