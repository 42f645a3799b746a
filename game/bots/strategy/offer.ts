import { climb, trade } from '../model/climb';
import type { Package } from '../model/package';
import type { Stakes } from '../model/stakes';
import { hindrance, worthOf } from '../model/worth';
import { fulfilled, type Wish } from './opponents';

/** What a bot looks for: a score that it will not go below, and how it weighs what the others seem to want. */
export type Search = Readonly<{
  stakes: Stakes;
  target: number;
  wishes: readonly Wish[];
  balance: number;
  mayCrossRedLines: boolean;
  /** Where it begins: the text on the table, its ideal. */
  from: readonly Package[];
  /** The text on the table, from which nothing is changed without need. */
  near: Package;
  /** Whether somebody has made it plain that an option is not wanted. */
  refused?: (at: number, option: number) => boolean;
}>;

/** Points that a hindrance costs in the search, more than any gain can make up for. */
const dear = 40;
/** Weights of its own score against the others' satisfaction, on one scale. */
const ownWeights = [0.12, 0.3, 0.6, 1, 2, 5];

/** How satisfied the others seem to be, 0 to 100: on average, and, by its balance, the one who gets least. */
export function othersIn({ wishes, balance }: Pick<Search, 'wishes' | 'balance'>, chosen: Package): number {
  if (wishes.length === 0) return 0;
  let [sum, least] = [0, 1];
  for (const wish of wishes) {
    const part = fulfilled(wish, chosen);
    sum += part;
    least = Math.min(least, part);
  }
  return (100 * (sum / wishes.length + balance * least)) / (1 + balance);
}

/** The best that the bot could sign if it were alone in the world, with these instruments. */
export function idealOf(stakes: Stakes, mayCrossRedLines: boolean, from: readonly Package[]): Package {
  const value = (chosen: Package) => worthOf(stakes, chosen) - dear * hindrance(stakes, chosen, mayCrossRedLines);
  const reached = from.map((start) => climb(stakes, start, value));
  const best = reached.reduce((most, each) => (value(each) > value(most) ? each : most));
  return trade(stakes, best, value);
}

const changesFrom = (before: Package, chosen: Package): number => {
  let count = 0;
  for (let at = 0; at < chosen.length; at += 1) if (chosen[at] !== before[at]) count += 1;
  return count;
};

/** What a change on one issue has to bring, on the scale of 0 to 100. */
const perChange = 0.7;

/**
 * Of the packages that are worth at least `target` to the bot, and that it may sign, one that the others seem to like best:
 * a move along its own line of indifference. After P. Faratin, C. Sierra and N. Jennings, "Using similarity criteria to make
 * issue trade-offs", _Artificial Intelligence_ 142 (2002), with what others seem to want in place of similarity to their last offer. Found by
 * climbing from several weights of its own score, so not always the very best. Null when nothing it may sign is worth that much.
 */
export function offerAt(search: Search): Package | null {
  const { stakes, target, mayCrossRedLines, from } = search;
  const may = (chosen: Package) =>
    worthOf(stakes, chosen) >= target && hindrance(stakes, chosen, mayCrossRedLines) === 0;
  const liked = (chosen: Package) => othersIn(search, chosen) - perChange * changesFrom(search.near, chosen);
  let best: Package | null = null;
  const keep = (chosen: Package) => {
    if (may(chosen) && (best === null || liked(chosen) > liked(best))) best = chosen;
  };
  for (const start of from) {
    keep(start);
    let chosen = start;
    for (const weight of ownWeights) {
      const value = (each: Package) =>
        liked(each) + weight * worthOf(stakes, each) - dear * hindrance(stakes, each, mayCrossRedLines);
      chosen = climb(stakes, chosen, value);
      keep(chosen);
    }
  }
  if (best === null) return null;
  const signable = (chosen: Package) => (may(chosen) ? liked(chosen) : Number.NEGATIVE_INFINITY);
  return climb(stakes, best, signable);
}
