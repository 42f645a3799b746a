type Vector = readonly number[];

/**
 * What was left on the table, vectors of scores in one order of parties. `joint`: the most that all together could have
 * gained with nobody losing; `best`: the vector that gives it, the first of several. `distance`: the least L∞ (Chebyshev)
 * distance to a vector that dominates. `byParty`: of those that dominate, the best for each, most for all among equals.
 */
export type GainLeft = Readonly<{ joint: number; distance: number; best: Vector; byParty: readonly Vector[] }>;

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
  const most = (worth: (vector: Vector) => number): Vector =>
    better.reduce((best, vector) => (worth(vector) > worth(best) ? vector : best), first);
  const best = most(total);
  const byParty = scores.map((_, party) => {
    const own = Math.max(...better.map((vector) => vector[party] ?? 0));
    const equals = better.filter((vector) => vector[party] === own);
    return equals.reduce((top, vector) => (total(vector) > total(top) ? vector : top), equals[0] ?? first);
  });
  return {
    joint: total(best) - total(scores),
    distance: Math.min(...better.map((vector) => Math.max(...gainsBy(vector, scores)))),
    best,
    byParty,
  };
}
