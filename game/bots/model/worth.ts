import { passes, totalOf } from './clauses';
import type { Package } from './package';
import type { HomeVote, Stakes } from './stakes';

/** The party's score, in points, if a package held with these instruments in force. */
export const worthOf = ({ own, delay }: Stakes, chosen: Package): number => totalOf(own, chosen) - delay;

const isNeeded = ({ required, always }: HomeVote, chosen: Package): boolean =>
  always || required.some((test) => passes(test, chosen));

/** How many points of support the votes of the bot's own side lack, together; 0 when all that are needed would pass. */
export function lacking({ votes }: Stakes, chosen: Package): number {
  let short = 0;
  for (const vote of votes)
    if (isNeeded(vote, chosen)) short += Math.max(0, vote.threshold - totalOf(vote.support, chosen));
  return short;
}

/** How much keeps a package from being signed: contradictions, red lines of its own, support that is lacking at home. 0: nothing. */
export function hindrance(stakes: Stakes, chosen: Package, mayCrossRedLines: boolean): number {
  let count = lacking(stakes, chosen);
  for (const test of stakes.never) if (passes(test, chosen)) count += 25;
  if (!mayCrossRedLines) for (const test of stakes.redLines) if (passes(test, chosen)) count += 25;
  return count;
}
