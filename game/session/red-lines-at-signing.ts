import type { InstrumentId, PartyId, Terms } from '../scenario/id';
import type { PublicScenario } from '../scenario/readers';
import { type InForce, outcomeOf, outcomeWith } from '../scoring/outcome';
import { redLinesCrossed } from '../scoring/red-lines';
import { agreementsKnownTo } from './agreements-known';
import { latest } from './latest';
import type { State } from './state';

/** What a party has signed and others have not yet, as if it were in force: signing it was a promise. */
const signedBy = (state: Pick<State, 'proposals'>, party: PartyId, scenario: PublicScenario): readonly InForce[] =>
  Object.values(state.proposals)
    .filter(({ status, signatures }) => status === 'open' && signatures.includes(party))
    .map((proposal) => ({
      proposal: proposal.id,
      instrument: proposal.instrument,
      signatories: scenario.instruments.find(({ id }) => id === proposal.instrument)?.signatories ?? [],
      terms: latest(proposal).terms,
      enteredAt: Number.MAX_SAFE_INTEGER,
      round: 0,
    }));

/**
 * The party's own red lines, in words, that signing these terms would carry it across: judged on what it knows to
 * hold and on what it has signed already, and on nothing else, so that the answer tells it nothing new.
 */
export function redLinesAtSigning(
  state: Pick<State, 'agreements' | 'briefs' | 'proposals'>,
  scenario: PublicScenario,
  party: PartyId,
  { instrument, terms }: Readonly<{ instrument: InstrumentId; terms: Terms }>,
): readonly string[] {
  const brief = state.briefs[party];
  if (!brief) return [];
  const bound = [...agreementsKnownTo(state, party), ...signedBy(state, party, scenario)];
  const after = outcomeWith(scenario, bound, { instrument, terms });
  return redLinesCrossed(brief, { before: outcomeOf(scenario, bound), after }, terms);
}
