import type { Terms } from '../../scenario/id';
import { outcomeWith } from '../../scoring/outcome';
import type { Offer } from './moves-of';

/** Which earlier move of a party a move is held against: its latest, or its latest under the same instrument. */
export type Among = 'all' | 'instrument';

/** Two moves of one party, the one after the other. `was`: what the earlier would have brought at the later's moment. */
export type Succession = Readonly<{ earlier: Offer; later: Offer; was: Terms }>;

const latestBefore = (offers: readonly Offer[], index: number, among: Among): Offer | undefined =>
  offers
    .slice(0, index)
    .findLast(
      ({ move }) =>
        move.party === offers[index]?.move.party &&
        (among === 'all' || move.instrument === offers[index]?.move.instrument),
    );

const isSameVersion = (a: Offer | undefined, b: Offer): boolean =>
  a?.move.proposal === b.move.proposal && a.move.version === b.move.version;

/** The moves that say something new: signing the version that was the party's latest move already does not. */
export const newOffers = (offers: readonly Offer[]): readonly Offer[] =>
  offers.filter((offer, index) => !isSameVersion(latestBefore(offers, index, 'all'), offer));

/** Every move that follows another of its party and says something new. */
export const successionsOf = (offers: readonly Offer[], among: Among): readonly Succession[] =>
  offers.flatMap((later, index): Succession[] => {
    const earlier = latestBefore(offers, index, among);
    if (!earlier || isSameVersion(earlier, later)) return [];
    const { scenario, agreements } = later.here;
    const proposed = { instrument: earlier.move.instrument, terms: earlier.terms };
    return [{ earlier, later, was: outcomeWith(scenario, agreements, proposed) }];
  });
