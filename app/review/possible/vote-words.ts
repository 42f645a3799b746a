import type { CarryingChange, Vote } from '../../../game/review/votes/vote';
import type { PublicScenario } from '../../../game/scenario/readers';
import { clauseWords } from '../../seat/table/words/clause-words';
import { instrumentName, listed, partyNames, plain } from '../../seat/table/words/words';

const gateName = (scenario: PublicScenario, gate: string): string =>
  scenario.gates.find(({ id }) => id === gate)?.name ?? gate;

/** "US Congress on the US–Ukraine guarantee". */
export const voteTitle = (scenario: PublicScenario, { gate, instrument }: Vote): string =>
  `${gateName(scenario, gate)}: ${instrumentName(scenario, instrument)}`;

/** "passed: support 63, needed 60", and how where it was not by support alone. */
export function marginWords({ passed, how, support, threshold }: Vote): string {
  const said = `${passed ? 'passed' : 'lost'}: support ${plain(support)}, needed ${plain(threshold)}`;
  if (how === 'draw') return `${said}, by a draw`;
  return how === 'facilitator' ? `${said}, as the facilitator decided` : said;
}

/** "Without … it would have failed at 58": each clause that it could not have passed without. */
export const decisiveWords = (scenario: PublicScenario, { decisive, outcome }: Vote): readonly string[] =>
  decisive.map(({ clause, without }) => {
    const what = clause
      ? `Without “${clauseWords(scenario, clause, outcome)}”`
      : `Had “${scenario.delay?.name ?? 'delay'}” not ended,`;
    return `${what} it would have failed at ${plain(without)}.`;
  });

export const supportWords = ({ support }: CarryingChange, { threshold }: Vote): string =>
  support === null
    ? 'It would not have needed this vote.'
    : `Support would have been ${plain(support)} of ${plain(threshold)}.`;

/** Whose red line it would have crossed, and where it would have failed instead. */
export function besidesWords(scenario: PublicScenario, { crosses, alsoFails }: CarryingChange): string {
  const lines = crosses.length > 0 ? ` It would have crossed a red line of ${partyNames(scenario, crosses)}.` : '';
  const gates = listed(alsoFails.map((gate) => gateName(scenario, gate)));
  return `${lines}${alsoFails.length > 0 ? ` But it would have failed at ${gates}.` : ''}`;
}
