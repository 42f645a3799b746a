/** Shares from 0 to 1, one for each year from 0 on. */
type Curve = readonly number[];

const round = (value: number): number => Math.round(value * 100) / 100;

/** Points of a curve in a box 100 wide and 100 high, the first year at the left edge, a share of 1 at the top. */
const pointsOf = (curve: Curve): readonly string[] =>
  curve.map((share, year) => `${round((year / Math.max(1, curve.length - 1)) * 100)},${round((1 - share) * 100)}`);

export const linePath = (curve: Curve): string => `M${pointsOf(curve).join('L')}`;

/** The area between two curves over the same years. */
export const bandPath = (upper: Curve, lower: Curve): string =>
  `M${pointsOf(upper).join('L')}L${[...pointsOf(lower)].reverse().join('L')}Z`;

/**
 * Where labels of one height may stand so that none covers another: each as near as it can be to the place it asks for,
 * in the same order, all between 0 and `end`. All in one unit; too many for the room are spread evenly.
 */
export function spread(asked: readonly number[], height: number, end: number): readonly number[] {
  const order = asked.map((at, index) => ({ at, index })).sort((a, b) => a.at - b.at || a.index - b.index);
  const gap = Math.min(height, order.length > 1 ? end / (order.length - 1) : height);
  const placed: number[] = [];
  for (const { at } of order) placed.push(Math.max(Math.max(0, at), (placed.at(-1) ?? Number.NEGATIVE_INFINITY) + gap));
  for (let index = placed.length - 1; index >= 0; index--) {
    const most = index === placed.length - 1 ? end : (placed[index + 1] ?? end) - gap;
    placed[index] = Math.min(placed[index] ?? most, most);
  }
  const byIndex = new Map(order.map(({ index }, rank) => [index, placed[rank] ?? 0]));
  return asked.map((_, index) => byIndex.get(index) ?? 0);
}
