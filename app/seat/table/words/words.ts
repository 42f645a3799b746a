import type { InstrumentId, IssueId, OptionId, PartyId, Terms } from '../../../../game/scenario/id';
import type { PublicScenario } from '../../../../game/scenario/readers';
import type { MessageTo } from '../../../../game/session/events';

export type Parties = Pick<PublicScenario, 'parties'>;
/** The issues in play, and those that a variant holds: clauses may name both. */
export type Issues = Pick<PublicScenario, 'issues' | 'held'>;
export type Instruments = Pick<PublicScenario, 'instruments'>;

/** Points with their sign, a true minus: +3, −2, ±0. */
export const signed = (points: number): string =>
  points > 0 ? `+${points}` : points < 0 ? `−${Math.abs(points)}` : '±0';

/** A number with a true minus. */
export const plain = (points: number): string => (points < 0 ? `−${Math.abs(points)}` : String(points));

export const listed = (names: readonly string[], last = 'and'): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} ${last} ${names.at(-1)}`;

export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

export const partyOf = (scenario: Parties, id: PartyId) => scenario.parties.find((party) => party.id === id);

export const partyName = (scenario: Parties, id: PartyId): string => partyOf(scenario, id)?.name ?? id;

export const partyNames = (scenario: Parties, ids: readonly PartyId[]): string =>
  listed(ids.map((id) => partyName(scenario, id)));

/** Whom a message goes to, as it follows its speaker: "to Ukraine only". */
export function addresseeWords(scenario: Parties, to: MessageTo): string {
  if (to === 'everyone') return 'to everyone';
  if (to === 'control') return 'to control';
  if (to === 'delegation') return 'to its own delegation';
  return `to ${partyNames(scenario, to)} only`;
}

export const partyLetters = (scenario: Parties, id: PartyId): string => partyOf(scenario, id)?.letters ?? id;

const issueOf = ({ issues, held }: Issues, id: IssueId) => [...issues, ...held].find((issue) => issue.id === id);

export const issueName = (scenario: Issues, id: IssueId): string => issueOf(scenario, id)?.name ?? id;

const optionOf = (scenario: Issues, issue: IssueId, option: OptionId) =>
  issueOf(scenario, issue)?.options.find(({ id }) => id === option);

export const optionName = (scenario: Issues, issue: IssueId, option: OptionId): string =>
  optionOf(scenario, issue, option)?.name ?? option;

export const instrumentOf = (scenario: Instruments, id: InstrumentId) =>
  scenario.instruments.find((instrument) => instrument.id === id);

export const instrumentName = (scenario: Instruments, id: InstrumentId): string =>
  instrumentOf(scenario, id)?.name ?? id;

export type TermInWords = Readonly<{ issue: IssueId; name: string; option: string; explanation: string }>;

/** Terms in words, in the order of the term sheet. */
export const termsInWords = (scenario: Issues, terms: Terms): readonly TermInWords[] =>
  scenario.issues.flatMap((issue) => {
    const chosen = terms[issue.id];
    if (chosen === undefined) return [];
    const option = optionOf(scenario, issue.id, chosen);
    return [
      { issue: issue.id, name: issue.name, option: option?.name ?? chosen, explanation: option?.explanation ?? '' },
    ];
  });
