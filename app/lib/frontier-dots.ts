import type { Efficient } from '../../game/analysis/question';
import type { Terms } from '../../game/scenario/id';
import type { Pair } from './frontier-chart';

type Scores = readonly number[];

/** The two parties of a plot, as indices into every list of scores. */
export type Axes = Readonly<{ across: number; up: number }>;

export const pairOf = (scores: Scores, { across, up }: Axes): Pair => ({ x: scores[across] ?? 0, y: scores[up] ?? 0 });

/** What the other party that is worst off has over its reservation value, in points; null where there is no other. */
export function leastSurplus(scores: Scores, reservations: Scores, { across, up }: Axes): number | null {
  const others = scores.flatMap((score, index) =>
    index === across || index === up ? [] : [score - (reservations[index] ?? 0)],
  );
  return others.length === 0 ? null : Math.min(...others);
}

/** Efficient scores that two parties cannot tell apart, as one dot: those that leave the others best off. */
export type Dot = Readonly<{
  id: string;
  at: Pair;
  scores: Scores;
  /** How many different scores of all parties lie here. */
  count: number;
  surplus: number | null;
  /** In the zone of agreement, whose packages are always known. */
  inZone: boolean;
  terms: Terms | null;
  many: number;
}>;

type Plotted = Readonly<{
  frontier: readonly Scores[];
  zone: readonly Efficient[];
  /** Packages of the whole frontier, as far as they were asked for. */
  packages: readonly Efficient[];
  reservations: Scores;
  axes: Axes;
}>;

const better = (a: Dot, b: Dot): boolean => (a.inZone === b.inZone ? (a.surplus ?? 0) > (b.surplus ?? 0) : a.inZone);

/** Every efficient vector of scores as the two parties of the plot see it. */
export function dotsOf({ frontier, zone, packages, reservations, axes }: Plotted): readonly Dot[] {
  const inZone = new Set(zone.map(({ scores }) => scores.join()));
  const known = new Map([...packages, ...zone].map((each) => [each.scores.join(), each]));
  const all = new Map([...frontier, ...zone.map(({ scores }) => scores)].map((scores) => [scores.join(), scores]));
  const dots = new Map<string, Dot>();
  for (const [key, scores] of all) {
    const at = pairOf(scores, axes);
    const id = `dot ${at.x} ${at.y}`;
    const efficient = known.get(key);
    const dot: Dot = {
      id,
      at,
      scores,
      count: 1,
      surplus: leastSurplus(scores, reservations, axes),
      inZone: inZone.has(key),
      terms: efficient?.terms ?? null,
      many: efficient?.many ?? 0,
    };
    const before = dots.get(id);
    const kept = before && !better(dot, before) ? before : dot;
    dots.set(id, { ...kept, count: (before?.count ?? 0) + 1 });
  }
  return [...dots.values()];
}

/** Radius in px of a dot: larger the more the other party that is worst off has. */
export function radiusOf(surplus: number | null): number {
  if (surplus === null) return 2.4;
  if (surplus < -15) return 1.2;
  if (surplus < 0) return 1.8;
  if (surplus < 5) return 2.6;
  return surplus < 10 ? 3.4 : 4.4;
}
