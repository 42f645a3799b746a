/**
 * How far the nearest feasible package is from everybody's best at once, in shares of what each party can win or lose,
 * over the square root of the number of parties: 0 if all can have their best, 1 if nobody can have anything. Null for
 * nothing feasible. "Opposition" of a scenario: R. Lin and others, _Computational Intelligence_ 30 (2014), as NegMAS has it.
 */
export function oppositionOf(
  frontier: readonly (readonly number[])[],
  best: readonly number[],
  worst: readonly number[],
): number | null {
  if (frontier.length === 0) return null;
  const distances = frontier.map((vector) =>
    Math.hypot(
      ...vector.map((value, party) => {
        const span = (best[party] ?? 0) - (worst[party] ?? 0);
        return span === 0 ? 0 : ((best[party] ?? 0) - value) / span;
      }),
    ),
  );
  return Math.min(...distances) / Math.sqrt(best.length);
}
