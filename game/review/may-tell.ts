import type { PartyId, Terms } from '../scenario/id';
import type { Clause } from '../scenario/readers';
import { meets } from '../scoring/meets';
import type { State } from '../session/state';

/** What was worth something to a party: `points` of its sheet, and whether it got it. */
type Wish = Readonly<{ when: Clause['when']; points: number; had: boolean }>;

/**
 * What a party kept to itself at the table and may now tell: what it was after, what it would not sign, what it had
 * without a deal (its reservation value, in points), and what was worth most to it.
 */
export type Telling = Readonly<{
  party: PartyId;
  interests: readonly string[];
  redLines: readonly string[];
  reservation: number;
  wishes: readonly Wish[];
}>;

/** So many of the clauses that were worth most to a party are told. */
const most = 3;

/** Of what somebody could read in the end: a brief that is out of sight is nobody's to tell. `outcome`: what held then. */
export function mayTell({ scenario, briefs, outcome }: State): readonly Telling[] {
  const held: Terms = outcome ?? {};
  return (scenario?.parties ?? []).flatMap(({ id: party }): Telling[] => {
    const brief = briefs[party];
    if (!brief) return [];
    const wishes = brief.scoreSheet
      .filter(({ points }) => points > 0)
      .toSorted((a, b) => b.points - a.points)
      .slice(0, most)
      .map(({ when, points }) => ({ when, points, had: meets(held, when) }));
    const redLines = brief.redLines.map(({ text }) => text);
    return [{ party, interests: brief.interests, redLines, reservation: brief.reservation, wishes }];
  });
}
