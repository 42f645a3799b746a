import type { Pair } from './frontier-chart';

type At = Readonly<{ id: string; at: Pair }>;

/** What lies nearest to a place, no farther than `reach` px. */
export function nearestPoint<T extends At>(points: readonly T[], place: Pair, reach: number): T | null {
  let [best, least]: [T | null, number] = [null, reach];
  for (const point of points) {
    const away = Math.hypot(point.at.x - place.x, point.at.y - place.y);
    if (away < least) [best, least] = [point, away];
  }
  return best;
}

const directions: Readonly<Record<string, Pair>> = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/**
 * Where an arrow key leads from a point: the nearest that lies that way, a way aside counted double. Points at the very
 * same place follow each other in their order. Null for another key, or where nothing lies that way.
 */
export function pointBy<T extends At>(points: readonly T[], from: T, key: string): T | null {
  const way = directions[key];
  if (!way) return null;
  const onward = way.x + way.y > 0;
  const same = points.filter(({ at }) => at.x === from.at.x && at.y === from.at.y);
  const beside = same[same.findIndex(({ id }) => id === from.id) + (onward ? 1 : -1)];
  if (beside) return beside;
  let [best, least]: [T | null, number] = [null, Number.POSITIVE_INFINITY];
  for (const point of points) {
    const [dx, dy] = [point.at.x - from.at.x, point.at.y - from.at.y];
    const along = dx * way.x + dy * way.y;
    const aside = Math.abs(dx * way.y) + Math.abs(dy * way.x);
    if (along > 0 && along + 2 * aside < least) [best, least] = [point, along + 2 * aside];
  }
  return best;
}
