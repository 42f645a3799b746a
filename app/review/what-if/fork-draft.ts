import type { ForkRequest } from '../../../game/protocol/review';
import type { PartyId } from '../../../game/scenario/id';
import type { Temperament } from '../../../game/scenario/temperament';
import type { ReviewDesk } from '../use-review';

/** How it goes on: bots play it out by themselves, or people and bots take it up. */
export type Way = 'played-out' | 'taken-up';

export type Sitter = 'person' | Temperament;

/** What is chosen so far: from where, and who sits in each delegation; who is not chosen yet, as it suits the way. */
export type ForkDraft = Readonly<{ position: number | null; way: Way; seats: Readonly<Record<PartyId, Sitter>> }>;

export const blankFork: ForkDraft = { position: null, way: 'played-out', seats: {} };

type Known = Readonly<{ end: Pick<ReviewDesk['end'], 'setup' | 'seats'> }>;

/** The delegation of whoever practised alone. */
export function ownParty({ end: { setup, seats } }: Known): PartyId | null {
  if (!setup.alone) return null;
  return Object.values(seats).find(({ role, bot }) => role === 'player' && !bot)?.party ?? null;
}

/** Who sits for a party. Where bots play it out nobody is a person; where one practised alone, that one alone is. */
export function sitterFor({ way, seats }: ForkDraft, party: PartyId, own: PartyId | null): Sitter {
  const chosen = seats[party];
  if (way === 'played-out') return chosen === undefined || chosen === 'person' ? 'fair' : chosen;
  if (own === null) return chosen ?? 'person';
  if (party === own) return 'person';
  return chosen === undefined || chosen === 'person' ? 'fair' : chosen;
}

export function forkRequest(
  draft: ForkDraft,
  position: number,
  parties: readonly PartyId[],
  own: PartyId | null,
): ForkRequest {
  const seats = parties.map((party) => {
    const sitter = sitterFor(draft, party, own);
    return [party, sitter === 'person' ? sitter : { temperament: sitter }] as const;
  });
  return { position, seats: Object.fromEntries(seats), playedOut: draft.way === 'played-out' };
}
