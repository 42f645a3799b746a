/** Scores of two parties, or a place in px: across, and upward or down. */
export type Pair = Readonly<{ x: number; y: number }>;

/** Where a plot stands on its page, in px, and which scores its edges stand for. */
export type Frame = Readonly<{
  left: number;
  top: number;
  width: number;
  height: number;
  across: readonly [number, number];
  up: readonly [number, number];
}>;

const round = (value: number): number => Math.round(value * 10) / 10;

/** From two scores to a place in px. */
export const placeIn =
  ({ left, top, width, height, across: [west, east], up: [south, north] }: Frame) =>
  ({ x, y }: Pair): Pair => ({
    x: round(left + ((x - west) / (east - west)) * width),
    y: round(top + ((north - y) / (north - south)) * height),
  });

/** The pairs than which no other has more of both, from left to right, so from the top down. */
export function staircase(pairs: readonly Pair[]): readonly Pair[] {
  const sorted = [...pairs].sort((a, b) => b.x - a.x || b.y - a.y);
  const stairs: Pair[] = [];
  let highest = Number.NEGATIVE_INFINITY;
  for (const pair of sorted) {
    if (pair.y <= highest) continue;
    highest = pair.y;
    stairs.push(pair);
  }
  return stairs.reverse();
}

/** The line beyond which nothing lies: level to each stair, then down to the next, from the left edge to the foot. */
export function stairPath(stairs: readonly Pair[], frame: Frame): string {
  const place = placeIn(frame);
  const [first, ...rest] = stairs.map(place);
  if (!first) return '';
  const steps = rest.map(({ x, y }) => `V${y}H${x}`);
  return `M${frame.left} ${first.y}H${first.x}${steps.join('')}V${frame.top + frame.height}`;
}

/** Places on that line, so many px from each other at most. */
export function alongStairs(stairs: readonly Pair[], frame: Frame, apart: number): readonly Pair[] {
  const place = placeIn(frame);
  let from: Pair = { x: frame.left, y: place(stairs[0] ?? { x: 0, y: frame.up[1] }).y };
  const places: Pair[] = [];
  const go = (to: Pair) => {
    const steps = Math.ceil((Math.abs(to.x - from.x) + Math.abs(to.y - from.y)) / apart);
    for (let step = 1; step <= steps; step++)
      places.push({ x: from.x + ((to.x - from.x) * step) / steps, y: from.y + ((to.y - from.y) * step) / steps });
    from = to;
  };
  for (const { x, y } of stairs.map(place)) {
    go({ x: from.x, y });
    go({ x, y });
  }
  return places;
}

/** Round numbers between two scores, at most so many. */
export function ticksOf([least, most]: readonly [number, number], count: number): readonly number[] {
  const step = [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500].find((each) => (most - least) / each <= count) ?? 1_000;
  const from = Math.ceil(least / step);
  return Array.from({ length: Math.max(0, Math.floor(most / step) - from + 1) }, (_, index) => (from + index) * step);
}

/** Both ends of these scores, with a twentieth of room, so that nothing stands on the edge. */
export function domainOf(scores: readonly number[]): readonly [number, number] {
  if (scores.length === 0) return [0, 100];
  const least = scores.reduce((a, b) => Math.min(a, b));
  const most = scores.reduce((a, b) => Math.max(a, b));
  const room = Math.max(1, Math.ceil((most - least) / 20));
  return [least - room, most + room];
}

/** Many small circles as one path: thousands of elements would be slow. */
export const dotsPath = (places: readonly Pair[], radius: number): string =>
  places
    .map(
      ({ x, y }) =>
        `M${round(x - radius)} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`,
    )
    .join('');
