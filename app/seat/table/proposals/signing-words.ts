import type { PartyId } from '../../../../game/scenario/id';
import type { PublicScenario } from '../../../../game/scenario/readers';
import { signedEnough } from '../../../../game/session/decide/entry';
import type { Proposal, State } from '../../../../game/session/state';
import { hasCompany, onlyWithWords } from '../words/agreement-words';
import { missing } from '../words/proposal-words';
import { ruleInWords } from '../words/rule-in-words';
import { instrumentOf, partyNames } from '../words/words';

/** What a party's signature under a proposal brings about: entry into force, or waiting for others. */
export function signingWords(
  state: Pick<State, 'agreements'>,
  scenario: PublicScenario,
  proposal: Proposal,
  party: PartyId,
): string {
  const { instrument, signatures } = proposal;
  if (signedEnough(scenario, instrument, [...signatures, party])) {
    return hasCompany(state, scenario, instrument)
      ? 'Yours is the last signature it needs: it is in force as soon as you sign, and cannot be taken back.'
      : `Yours is the last signature it needs. ${onlyWithWords(scenario, instrument)} Until then you can take your signature back.`;
  }
  const rule = instrumentOf(scenario, instrument);
  if (rule?.signatureRule) {
    const so = signatures.length ? partyNames(scenario, signatures) : 'nobody';
    return `Signatures for entry into force: ${ruleInWords(scenario, rule)}. So far: ${so}. Until then you can take your signature back.`;
  }
  const others = missing(scenario, proposal).filter((id) => id !== party);
  return `It enters into force when ${partyNames(scenario, others)} ${others.length === 1 ? 'has' : 'have'} signed this version too. Until then you can take your signature back.`;
}
