import { z } from 'zod';

const Vector = z.array(z.number().int()).readonly();
type Vector = z.infer<typeof Vector>;

/**
 * What was left on the table, vectors of scores in one order of parties. `joint`: the most that all together could have
 * gained with nobody losing; `best`: the vector that gives it, the first of several. `each`: the most that every party could
 * have gained at once, 0 where somebody could not; `even`: the vector that gives it, most for all among equals. `distance`:
 * the least L∞ (Chebyshev) distance to a vector that dominates. `byParty`: of those that dominate, the best for each, most
 * for all among equals.
 */
export const GainLeft = z.strictObject({
  joint: z.number().int(),
  each: z.number().int(),
  distance: z.number().int(),
  best: Vector,
  even: Vector,
  byParty: z.array(Vector).readonly(),
});
export type GainLeft = z.infer<typeof GainLeft>;

const gainsBy = (vector: Vector, scores: Vector): Vector =>
  vector.map((score, party) => score - (scores[party] ?? Number.POSITIVE_INFINITY));

const dominates = (gains: Vector): boolean => gains.every((gain) => gain >= 0) && gains.some((gain) => gain > 0);

const total = (values: Vector): number => values.reduce((sum, value) => sum + value, 0);

/**
 * What scores leave against a frontier; `null` when nothing on it dominates them. Only vectors that dominate count, not
 * merely near ones: scores beyond the frontier, as a package outside of what was asked about may have, leave nothing.
 */
export function gainLeft(scores: Vector, frontier: readonly Vector[]): GainLeft | null {
  const better = frontier.filter((vector) => dominates(gainsBy(vector, scores)));
  const [first] = better;
  if (!first) return null;
  /** The best of them by this worth, most for all among equals, the first of several. */
  const most = (worth: (vector: Vector) => number): Vector =>
    better.reduce((best, vector) => {
      const more = worth(vector) - worth(best) || total(vector) - total(best);
      return more > 0 ? vector : best;
    }, first);
  const least = (vector: Vector): number => Math.min(...gainsBy(vector, scores));
  const [best, even] = [most(total), most(least)];
  return {
    joint: total(best) - total(scores),
    each: least(even),
    distance: Math.min(...better.map((vector) => Math.max(...gainsBy(vector, scores)))),
    best,
    even,
    byParty: scores.map((_, party) => most((vector) => vector[party] ?? 0)),
  };
}
