/** So many marks stand above each other; what does not fit shares the highest lane. */
const highest = 2;

/** For each of these positions, in order, the lowest lane in which no neighbour stands nearer than `gap`. */
export function lanesOf(positions: readonly number[], gap: number): readonly number[] {
  const last: number[] = [];
  return positions.map((position) => {
    const free = Array.from({ length: highest + 1 }, (_, lane) => lane).find(
      (lane) => position - (last[lane] ?? Number.NEGATIVE_INFINITY) >= gap,
    );
    const lane = free ?? highest;
    last[lane] = position;
    return lane;
  });
}
