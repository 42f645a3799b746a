import type { Pair } from './frontier-chart';

/** A box in px: its top left corner and its size. */
export type Box = Pair & Readonly<{ width: number; height: number }>;

/** What asks for a place: the point it belongs to, its size, how far off the point it starts; null where it may stand on it, its left end around the point. */
export type Label = Readonly<{
  at: Pair;
  width: number;
  height: number;
  clear: number | null;
}>;

const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));

const within = (box: Box, frame: Box): boolean =>
  box.x >= frame.x &&
  box.y >= frame.y &&
  box.x + box.width <= frame.x + frame.width &&
  box.y + box.height <= frame.y + frame.height;

/** Eight ways out from a point, in the order in which they read best. */
const ways: readonly Pair[] = [
  { x: 1, y: 0 },
  { x: 1, y: -1 },
  { x: 1, y: 1 },
  { x: -1, y: 0 },
  { x: -1, y: -1 },
  { x: -1, y: 1 },
  { x: 0, y: -1 },
  { x: 0, y: 1 },
];
const rings = 16;
/** px */
const stride = 9;
/** A label goes so many px farther off rather than cover one more dot, or stand nearer to the point of another. */
const perDot = 3;
const perRival = 60;

type Candidate = Readonly<{ box: Box; away: number }>;

function candidates({ at, width, height, clear }: Label): readonly Candidate[] {
  const size = { width, height };
  const onto = { box: { ...size, x: at.x - height / 2, y: at.y - height / 2 }, away: 0 };
  const around = Array.from({ length: rings }, (_, ring) => (clear ?? stride) + ring * stride).flatMap((away) =>
    ways.map(({ x, y }) => {
      const middle = {
        x: at.x + x * (away + width / 2),
        y: at.y + y * ((x === 0 ? away : away / 2) + height / 2),
      };
      return { box: { ...size, x: middle.x - width / 2, y: middle.y - height / 2 }, away };
    }),
  );
  return clear === null ? [onto, ...around] : around;
}

/** Whether a point lies in a box. */
export const covers = ({ x, y, width, height }: Box, dot: Pair): boolean =>
  dot.x > x && dot.x < x + width && dot.y > y && dot.y < y + height;

/** px from a point to the nearest of a box. */
const apart = ({ x, y, width, height }: Box, point: Pair): number =>
  Math.hypot(Math.max(x - point.x, 0, point.x - x - width), Math.max(y - point.y, 0, point.y - y - height));

/** The first of those that ask least. */
function least<T>(all: readonly T[], cost: (each: T) => number): T | undefined {
  let [best, lowest]: [T | undefined, number] = [undefined, Number.POSITIVE_INFINITY];
  for (const each of all) {
    const asks = cost(each);
    if (asks < lowest) [best, lowest] = [each, asks];
  }
  return best;
}

/**
 * A place for each label in its order, inside the frame and free of what is `taken` and of the labels before: near its
 * point and not nearer to another's, on as few dots as can be; what may stand on its point minds no dots. Where none is
 * free, the one that covers least.
 */
export function placeLabels(
  labels: readonly Label[],
  taken: readonly Box[],
  frame: Box,
  dots: readonly Pair[] = [],
): readonly Box[] {
  const full = [...taken];
  const points = labels.map(({ at }) => at);
  return labels.map((label) => {
    const rivals = points.filter(({ x, y }) => x !== label.at.x || y !== label.at.y);
    const inside = candidates(label).filter(({ box }) => within(box, frame));
    const covered = ({ box }: Candidate) => full.reduce((sum, other) => sum + overlap(box, other), 0);
    const spoils = ({ box }: Candidate) => {
      const own = apart(box, label.at);
      const misread = rivals.some((rival) => apart(box, rival) < own) ? perRival : 0;
      return misread + (label.clear === null ? 0 : dots.filter((dot) => covers(box, dot)).length * perDot);
    };
    const free = inside.filter((each) => covered(each) === 0);
    const { box } = least(free, (each) => each.away + spoils(each)) ??
      least(inside, covered) ?? { box: { ...label.at, width: label.width, height: label.height } };
    full.push(box);
    return box;
  });
}
