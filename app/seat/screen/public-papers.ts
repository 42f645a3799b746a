import type { Terms } from '../../../game/scenario/id';
import type { PublicScenario } from '../../../game/scenario/readers';
import { standing } from '../../../game/scoring/outcome';
import { latest } from '../../../game/session/latest';
import { proposalCodes } from '../../../game/session/proposal-codes';
import type { State } from '../../../game/session/state';
import { ratificationWords } from '../table/words/agreement-words';
import { openProposals } from '../table/words/proposal-words';
import { instrumentName, partyName, partyNames, termsInWords } from '../table/words/words';

/** A paper as short as a wall has room for: what it is, whose, and what it says. */
export type PublicPaper = Readonly<{ key: string; name: string; whose: string; says: string }>;

const saying = (scenario: PublicScenario, terms: Terms): string =>
  termsInWords(scenario, terms)
    .map(({ name, option }) => `${name}: ${option}`)
    .join('; ');

/** What is in force and announced, the newest first. */
export const papersInForce = (state: State, scenario: PublicScenario): readonly PublicPaper[] =>
  standing(state.agreements)
    .flatMap(({ proposal }) => state.agreements.filter((each) => each.announced && each.proposal === proposal))
    .map((agreement) => {
      const { proposal: key, instrument, signatories, terms } = agreement;
      const ratified = ratificationWords(scenario, agreement, state.ratifications[key]);
      const whose = `${partyNames(scenario, signatories)}${ratified === null ? '' : `, ${ratified}`}`;
      return { key, name: instrumentName(scenario, instrument), whose, says: saying(scenario, terms) };
    })
    .reverse();

/** What lies before the plenary, the newest first. */
export function papersInPlenary(state: State, scenario: PublicScenario): readonly PublicPaper[] {
  const plenary = openProposals(state).filter(({ audience }) => audience === 'everyone');
  const codes = proposalCodes({ scenario, proposals: Object.fromEntries(plenary.map((each) => [each.id, each])) });
  return plenary.map((proposal) => {
    const { number, author, terms } = latest(proposal);
    const signed = proposal.signatures.length > 0 ? `, signed by ${partyNames(scenario, proposal.signatures)}` : '';
    const whose = `${codes.get(proposal.id)}, version ${number} by ${partyName(scenario, author)}${signed}`;
    const name = instrumentName(scenario, proposal.instrument);
    return { key: proposal.id, name, whose, says: saying(scenario, terms) };
  });
}
