import { unreachable } from '../../unreachable';
import type { EventOf } from '../events';
import { latest } from '../latest';
import { phaseAt } from '../phases';
import type { Agreement, Proposal, State } from '../state';
import { changeProposal } from './negotiation';

type Signatures = EventOf<
  'proposal-signed' | 'red-line-crossed' | 'signature-withdrawn' | 'agreement-entered' | 'agreement-announced'
>;

function sign(proposal: Proposal, party: string): Proposal {
  const { [party]: _, ...declined } = proposal.declined;
  return { ...proposal, declined, signatures: [...proposal.signatures, party] };
}

function entered(state: State, event: EventOf<'agreement-entered'>): State {
  const proposal = state.proposals[event.proposal];
  if (!proposal) return state;
  const { terms, clauses, number: version } = latest(proposal);
  const agreement: Agreement = {
    proposal: proposal.id,
    instrument: proposal.instrument,
    signatories: proposal.signatures,
    terms,
    clauses,
    version,
    enteredAt: event.at,
    round: (state.scenario && phaseAt(state.scenario, state.phase)?.roundIndex) ?? 0,
    audience: proposal.audience,
    announced: false,
  };
  const inForce = changeProposal(state, proposal.id, (each) => ({ ...each, status: 'in-force' }));
  return { ...inForce, agreements: [...state.agreements, agreement] };
}

function announced(state: State, event: EventOf<'agreement-announced'>): State {
  const { proposal, version, instrument, terms, clauses, signatories, enteredAt, round, audience } = event;
  const known = { proposal, version, instrument, terms, clauses, signatories, enteredAt, round, audience };
  const now: Agreement = { ...known, announced: true };
  const at = state.agreements.findIndex((agreement) => agreement.proposal === proposal);
  return { ...state, agreements: at === -1 ? [...state.agreements, now] : state.agreements.with(at, now) };
}

/** Signatures, and what they bring into force. */
export function evolveSignatures(state: State, event: Signatures): State {
  switch (event.type) {
    case 'proposal-signed':
      return changeProposal(state, event.proposal, (proposal) => sign(proposal, event.party));
    case 'red-line-crossed':
      return state;
    case 'signature-withdrawn':
      return changeProposal(state, event.proposal, (proposal) => ({
        ...proposal,
        signatures: proposal.signatures.filter((party) => party !== event.party),
      }));
    case 'agreement-entered':
      return entered(state, event);
    case 'agreement-announced':
      return announced(state, event);
    default:
      return unreachable(event);
  }
}
