import { unreachable } from '../../unreachable';
import type { EventOf } from '../events';
import type { GateDecision, Ratification, State } from '../state';
import { changeProposal } from './negotiation';

type Ratifying = EventOf<
  'ratification-opened' | 'gate-decided' | 'gate-counted' | 'agreement-ratified' | 'agreement-lapsed'
>;

const unknown: Ratification = { status: 'open', gates: {} };

function change(state: State, proposal: string, by: (before: Ratification) => Ratification): State {
  const before = state.ratifications[proposal] ?? unknown;
  return { ...state, ratifications: { ...state.ratifications, [proposal]: by(before) } };
}

function changeGate(state: State, proposal: string, gate: string, by: (before: GateDecision) => GateDecision): State {
  return change(state, proposal, (before) => {
    const decision = before.gates[gate];
    return decision ? { ...before, gates: { ...before.gates, [gate]: by(decision) } } : before;
  });
}

function lapsed(state: State, { proposal, gates }: EventOf<'agreement-lapsed'>): State {
  const marked = change(state, proposal, (before) => ({ ...before, status: 'lapsed' }));
  const closed = changeProposal(marked, proposal, (each) => ({ ...each, status: 'lapsed' }));
  const agreements = state.agreements.filter((agreement) => agreement.proposal !== proposal);
  return { ...closed, agreements, ratificationFailed: state.ratificationFailed || gates.length > 0 };
}

/** What happens at home to agreements in force. */
export function evolveRatification(state: State, event: Ratifying): State {
  const { proposal } = event;
  switch (event.type) {
    case 'ratification-opened':
      return change(state, proposal, (before) => ({ ...before, status: 'open' }));
    case 'gate-decided': {
      const { gate, passed, how, reason } = event;
      const decision = { passed, how, reason, counted: null };
      return change(state, proposal, (before) => ({ ...before, gates: { ...before.gates, [gate]: decision } }));
    }
    case 'gate-counted': {
      const { support, threshold, chance, drawn } = event;
      const counted = { support, threshold, chance, drawn };
      return changeGate(state, proposal, event.gate, (decision) => ({ ...decision, counted }));
    }
    case 'agreement-ratified':
      return change(state, proposal, (before) => ({ ...before, status: 'ratified' }));
    case 'agreement-lapsed':
      return lapsed(state, event);
    default:
      return unreachable(event);
  }
}
