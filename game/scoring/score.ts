import { z } from 'zod';
import type { Terms } from '../scenario/id';
import type { Brief, Clause } from '../scenario/readers';
import { meets } from './meets';

/** Integer points. `total = points - delay`; `reservation` is what the party needs to prefer the deal. */
export const Score = z.strictObject({
  points: z.number().int(),
  delay: z.number().int(),
  total: z.number().int(),
  reservation: z.number().int(),
});
export type Score = z.infer<typeof Score>;

/** The clauses of a score sheet that `terms` bring into play, in the order of the sheet. */
export const clausesMet = (sheet: readonly Clause[], terms: Terms): readonly Clause[] =>
  sheet.filter((clause) => meets(terms, clause.when));

/** Points of `terms` on a score sheet: the sum of the clauses met. One evaluator for player, control and review. */
export const pointsOf = (sheet: readonly Clause[], terms: Terms): number =>
  clausesMet(sheet, terms).reduce((sum, clause) => sum + clause.points, 0);

/**
 * What delay has cost a party, in points: the cost of every round that ended before the delay did.
 * `endedIn` is the index of the round in which it ended; `null` means that it goes on through all rounds.
 */
export const delayOf = (brief: Pick<Brief, 'delayCost'>, endedIn: number | null): number =>
  brief.delayCost.slice(0, endedIn ?? undefined).reduce((sum, cost) => sum + cost, 0);

/** A party's score of an outcome. */
export function scoreOf(brief: Brief, outcome: Terms, delayEndedIn: number | null): Score {
  const points = pointsOf(brief.scoreSheet, outcome);
  const delay = delayOf(brief, delayEndedIn);
  return { points, delay, total: points - delay, reservation: brief.reservation };
}
