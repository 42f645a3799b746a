import type { PartyId } from '../../../../game/scenario/id';
import type { PublicScenario } from '../../../../game/scenario/readers';
import { signedEnough } from '../../../../game/session/decide/entry';
import { latest } from '../../../../game/session/latest';
import { phaseAt } from '../../../../game/session/phases';
import type { Proposal, State } from '../../../../game/session/state';
import { instrumentOf, listed, partyLetters } from './words';

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** The clock on the wall where the reader is, as 14:02. */
export const timeWords = (at: number): string => clock.format(at);

export const signatoriesOf = (scenario: PublicScenario, proposal: Pick<Proposal, 'instrument'>): readonly PartyId[] =>
  instrumentOf(scenario, proposal.instrument)?.signatories ?? [];

/** Who may still sign, in the order of the instrument; nobody once the signatures are enough. */
export const missing = (scenario: PublicScenario, proposal: Proposal): readonly PartyId[] =>
  signedEnough(scenario, proposal.instrument, proposal.signatures)
    ? []
    : signatoriesOf(scenario, proposal).filter((party) => !proposal.signatures.includes(party));

/** Newest first, by their latest version. */
export const byNewest = (proposals: State['proposals']): readonly Proposal[] =>
  Object.values(proposals).sort((a, b) => latest(b).at - latest(a).at);

export const openProposals = (state: State): readonly Proposal[] =>
  byNewest(state.proposals).filter(({ status }) => status === 'open');

/** Open proposals that wait for this party's signature or refusal. What it wrote itself waits only where it can be signed. */
export function awaiting(state: State, scenario: PublicScenario, party: PartyId): readonly Proposal[] {
  if (state.stage === 'closed') return [];
  const signing = phaseAt(scenario, state.phase)?.phase.allows.includes('sign');
  return openProposals(state).filter(
    (proposal) =>
      missing(scenario, proposal).includes(party) &&
      proposal.declined[party] === undefined &&
      (signing || latest(proposal).author !== party),
  );
}

/** "to UA · signed by EU": as short as a column head. */
export function addressedWords(scenario: PublicScenario, proposal: Proposal): string {
  const everyone = proposal.to.length + 1 >= scenario.parties.length && scenario.parties.length > 2;
  const letters = (parties: readonly PartyId[]) => listed(parties.map((id) => partyLetters(scenario, id)));
  const to = everyone ? 'all' : letters(proposal.to);
  const signed = proposal.signatures.length ? `signed by ${letters(proposal.signatures)}` : 'not signed';
  return `${to === '' ? '' : `to ${to} · `}${signed}`;
}

const statusWords = { open: '', withdrawn: 'Withdrawn', 'in-force': 'In force', lapsed: 'Out of force' } as const;

export const statusOf = (proposal: Proposal): string => statusWords[proposal.status];
