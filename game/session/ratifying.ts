import type { PublicGate, PublicScenario } from '../scenario/readers';
import { delayEndedIn, outcomeOf, standing } from '../scoring/outcome';
import { gatesRequired, type Support, supportOf } from '../scoring/ratification';
import { phaseAt } from './phases';
import type { Agreement, State } from './state';

export type Unratified = Readonly<{ agreement: Agreement; gates: readonly PublicGate[] }>;

/** Agreements in force that some gate has still to pass, in the order of their entry, each with all its gates. */
export function unratified(
  { agreements, ratifications }: Pick<State, 'agreements' | 'ratifications'>,
  scenario: PublicScenario,
): readonly Unratified[] {
  return standing(agreements).flatMap(({ proposal }) => {
    const agreement = agreements.find((each) => each.proposal === proposal);
    if (!agreement || ratifications[proposal]?.status === 'ratified') return [];
    const gates = gatesRequired(scenario, agreement);
    return gates.length ? [{ agreement, gates }] : [];
  });
}

/**
 * Support at one gate for an agreement in force. A parliament judges what is public: the outcome of the agreements that
 * have been announced and of this one. Null to a reader who does not know the gate's support.
 */
export function supportFor(
  { agreements, briefs, phase }: Pick<State, 'agreements' | 'briefs' | 'phase'>,
  scenario: PublicScenario,
  { agreement, gate }: Readonly<{ agreement: Agreement; gate: Pick<PublicGate, 'id' | 'party'> }>,
): Support | null {
  const own = briefs[gate.party]?.gates.find((each) => each.gate === gate.id);
  if (!own) return null;
  const known = agreements.filter(({ announced, proposal }) => announced || proposal === agreement.proposal);
  const delayEnds = delayEndedIn(scenario, known) !== null;
  const round = phaseAt(scenario, phase)?.roundIndex ?? 0;
  return supportOf(own, outcomeOf(scenario, known), { delayEnds, round });
}
