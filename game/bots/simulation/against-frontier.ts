import { shareOf, spreadOf } from './spread';

type Vector = readonly number[];

/** What settlements gave all parties together, as a part of what the nearest point of the frontier gives them. */
export type AgainstFrontier = Readonly<{ points: number; median: number; atLeastNineTenths: number }>;

const total = (vector: Vector): number => vector.reduce((sum, value) => sum + value, 0);

const squared = (a: Vector, b: Vector): number => a.reduce((sum, value, at) => sum + (value - (b[at] ?? 0)) ** 2, 0);

/** The nearest point of the frontier by Euclidean distance; of several, that which gives most together. */
function nearestTo(vector: Vector, frontier: readonly Vector[]): Vector | null {
  let [nearest, least]: [Vector | null, number] = [null, Number.POSITIVE_INFINITY];
  for (const point of frontier) {
    const distance = squared(vector, point);
    if (distance > least || (distance === least && nearest && total(point) <= total(nearest))) continue;
    [nearest, least] = [point, distance];
  }
  return nearest;
}

/** The sum of points as a part of that of the nearest frontier point; null where that sum is not above 0. */
export function partOfNearest(vector: Vector, frontier: readonly Vector[]): number | null {
  const nearest = nearestTo(vector, frontier);
  const best = nearest ? total(nearest) : 0;
  return best > 0 ? total(vector) / best : null;
}

/** Points of settlements, by party in the order of the frontier, held against it; null where there is nothing to hold. */
export function againstFrontier(settled: readonly Vector[], frontier: readonly Vector[]): AgainstFrontier | null {
  const parts = settled.map((vector) => partOfNearest(vector, frontier)).filter((part) => part !== null);
  const spread = spreadOf(parts);
  return spread
    ? { points: frontier.length, median: spread.median, atLeastNineTenths: shareOf(parts, (part) => part >= 0.9) }
    : null;
}
