export type Point = Readonly<{ x: number; y: number }>;

const middle = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? 0 : (low + high) / 2;
};

/**
 * The slope of a line through points, some of which may be far off: the median of the slopes of all pairs (Theil 1950,
 * Sen 1968). In units of y for each of x; 0 for fewer than two points.
 */
export function theilSen(points: readonly Point[]): number {
  const slopes = points.flatMap((a, index) =>
    points.slice(index + 1).flatMap((b) => (b.x === a.x ? [] : (b.y - a.y) / (b.x - a.x))),
  );
  return middle(slopes);
}
