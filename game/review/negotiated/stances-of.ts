import type { IssueId, OptionId, PartyId, Terms } from '../../scenario/id';
import type { Audience } from '../../session/events';
import type { Happening } from '../seen';

/** An option that a party put forward, or accepted by its signature, on one issue. `position` in the log. */
export type Stance = Readonly<{
  position: number;
  party: PartyId;
  issue: IssueId;
  option: OptionId;
  signed: boolean;
  audience: Audience;
}>;

/**
 * What every party stood for, issue by issue, in the order of the log: the options of each version that it tabled, amended
 * or signed. Whoever amends one issue of a version puts the rest of it forward too.
 */
export function stancesOf(known: readonly Happening[]): readonly Stance[] {
  const texts = new Map<string, Terms>();
  return known.flatMap(({ event, position }): Stance[] => {
    if (event.type === 'proposal-tabled' || event.type === 'proposal-amended') texts.set(event.proposal, event.terms);
    else if (event.type !== 'proposal-signed') return [];
    const signed = event.type === 'proposal-signed';
    const party = signed ? event.party : event.from;
    // A signature is for the latest version: only that one can be signed.
    return Object.entries(texts.get(event.proposal) ?? {}).map(([issue, option]) => ({
      ...{ position, party, issue, option, signed },
      audience: event.audience,
    }));
  });
}
