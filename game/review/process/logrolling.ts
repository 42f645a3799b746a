import { holdsIn, type Position, scoresOf } from '../../analysis/problem/position';
import type { IssueId, PartyId, Terms } from '../../scenario/id';
import type { Offer } from './moves-of';
import { newOffers, type Succession } from './successions-of';
import { pooledIndex, type Trade, tradeOf } from './trade-of';

/** What changing one issue gives every party, in points, in the order of the scenario. */
export type IssueChange = Readonly<{ issue: IssueId; points: readonly number[] }>;

/**
 * What a move trades against an earlier move of its party (`from`, its position) or against what held (`from` null), with
 * each other party. `index`: that of all the pairs together; `null` where nothing moves from one party to another.
 */
export type Logrolling = Readonly<{
  party: PartyId;
  from: number | null;
  to: number;
  issues: readonly IssueChange[];
  index: number | null;
  pairs: readonly (Trade & Readonly<{ party: PartyId }>)[];
}>;

/** A party's moves together: the index of all its pairs, and in how many moves it logrolled with somebody. */
export type PartyLogrolling = Readonly<{ party: PartyId; index: number | null; logrolls: number }>;

/**
 * What each issue changed between two packages gives every party: the changes made one after another, in the order of
 * the scenario's issues, each worth what the scores change as it is made. So an interaction counts towards the last of
 * its issues to change, and the parts add up to the whole.
 */
export function issueChanges(here: Position, before: Terms, after: Terms): readonly IssueChange[] {
  let terms = before;
  let scores = scoresOf(here, before);
  const changes: IssueChange[] = [];
  for (const { id: issue } of here.scenario.issues) {
    const option = after[issue];
    if (option === undefined || option === before[issue]) continue;
    terms = { ...terms, [issue]: option };
    const now = scoresOf(here, terms);
    const held = scores;
    changes.push({ issue, points: now.map((score, index) => score - (held[index] ?? 0)) });
    scores = now;
  }
  return changes;
}

function logrolling({ move, here }: Offer, before: Terms, from: number | null): Logrolling {
  const parties = here.scenario.parties.map(({ id }) => id);
  const own = parties.indexOf(move.party);
  const issues = issueChanges(here, before, move.brings);
  const pairs = parties.flatMap((party, index) =>
    index === own ? [] : [{ party, ...tradeOf(issues.map(({ points }) => [points[own] ?? 0, points[index] ?? 0])) }],
  );
  return { party: move.party, from, to: move.position, issues, index: pooledIndex(pairs), pairs };
}

/** What every step of a party trades, against its earlier move as that stood at the later moment. */
export const logrollingOfSteps = (successions: readonly Succession[]): readonly Logrolling[] =>
  successions.map(({ earlier, later, was }) => logrolling(later, was, earlier.move.position));

/** What every move that says something new trades against what held when it was made. */
export const logrollingOfMoves = (offers: readonly Offer[]): readonly Logrolling[] =>
  newOffers(offers).map((offer) => logrolling(offer, holdsIn(offer.here), null));

/** What each party traded in all of these. */
export const logrollingBy = (parties: readonly PartyId[], moves: readonly Logrolling[]): readonly PartyLogrolling[] =>
  parties.map((party) => {
    const own = moves.filter((move) => move.party === party);
    const logrolls = own.filter(({ pairs }) => pairs.some(({ logroll }) => logroll)).length;
    return { party, index: pooledIndex(own.flatMap(({ pairs }) => pairs)), logrolls };
  });
