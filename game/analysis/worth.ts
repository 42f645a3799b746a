/** The lowest and the highest score that some package gives; counts by value, from `shift` up. Null where none does. */
export function rangeIn(counts: Float64Array, shift: number): Readonly<{ lowest: number; highest: number }> | null {
  const lowest = counts.findIndex((many) => many > 0);
  return lowest < 0 ? null : { lowest: lowest + shift, highest: counts.findLastIndex((many) => many > 0) + shift };
}

/** The share of packages that give less than a score, 0 where there are none at all. */
export function shareBelow(counts: Float64Array, shift: number, score: number): number {
  const all = counts.reduce((sum, many) => sum + many, 0);
  const below = counts.reduce((sum, many, value) => (value + shift < score ? sum + many : sum), 0);
  return all === 0 ? 0 : below / all;
}
