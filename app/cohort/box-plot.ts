/** A score of a session, and where its point stands: px across, and px above or below the middle. */
export type Spot = Readonly<{ session: string; score: number; x: number; away: number }>;

type Scored = Readonly<{ session: string; score: number }>;

/** From a score to px across. */
export const acrossIn =
  ([least, most]: readonly [number, number], width: number, edge: number) =>
  (score: number): number =>
    Math.round((edge + ((score - least) / (most - least)) * (width - 2 * edge)) * 10) / 10;

/** px between points of one place, and how far from the middle they go at most. */
const apart = 5;
const farthest = 15;

/** Points of the same place side by side of each other, around the middle: 0, up, down, further up; where there is no more room, upon each other. */
export function spotsOf(scores: readonly Scored[], across: (score: number) => number): readonly Spot[] {
  const there = new Map<number, number>();
  return scores.map(({ session, score }) => {
    const x = across(score);
    const place = Math.round(x / apart);
    const before = there.get(place) ?? 0;
    there.set(place, before + 1);
    const steps = Math.ceil(before / 2) * (before % 2 === 1 ? -1 : 1);
    return { session, score, x, away: Math.max(-farthest, Math.min(farthest, steps * apart)) };
  });
}
