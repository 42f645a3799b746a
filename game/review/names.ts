import type { InstrumentId, IssueId, OptionId, PartyId, Terms } from '../scenario/id';
import type { State } from '../session/state';

const joined = (names: readonly string[], last = 'and'): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} ${last} ${names.at(-1)}`;

/** Everything in words that a sentence about a session needs, from the state that knows them: the last. */
export function namesIn({ scenario, seats, proposals }: State) {
  const party = (id: PartyId): string => scenario?.parties.find((each) => each.id === id)?.name ?? id;
  const issues = [...(scenario?.issues ?? []), ...(scenario?.held ?? [])];
  const issue = (id: IssueId): string => issues.find((each) => each.id === id)?.name ?? id;
  const option = (of: IssueId, id: OptionId): string =>
    issues.find((each) => each.id === of)?.options.find((each) => each.id === id)?.name ?? id;
  const instrument = (id: InstrumentId): string => scenario?.instruments.find((each) => each.id === id)?.name ?? id;
  const gate = (id: string): string => scenario?.gates.find((each) => each.id === id)?.name ?? id;
  const person = (id: string): string => {
    const seat = seats[id];
    // Every bot has the same name: its delegation tells them apart.
    if (seat?.bot && seat.party !== null) return `Bot of ${party(seat.party)}`;
    return seat?.name ?? (id === 'server' ? 'The server' : 'Someone');
  };
  return {
    party,
    parties: (ids: readonly PartyId[]): string => joined(ids.map(party)),
    issue,
    option,
    instrument,
    gate,
    gates: (ids: readonly string[]): string => joined(ids.map(gate)),
    /** The instrument a proposal is under. */
    paper: (proposal: string): string => {
      const found = proposals[proposal];
      return found ? instrument(found.instrument) : 'A proposal';
    },
    person,
    /** A delegation as whoever acts for it: a bot is named as one. */
    acting: (by: string, id: PartyId): string => (seats[by]?.bot ? person(by) : party(id)),
    terms: (terms: Terms): string => {
      const order = scenario?.issues.map(({ id }) => id) ?? Object.keys(terms);
      const chosen = order.flatMap((id) => (terms[id] === undefined ? [] : `${issue(id)}: ${option(id, terms[id])}`));
      return `${chosen.join('; ')}.`;
    },
    listed: joined,
  };
}

export type Names = ReturnType<typeof namesIn>;
