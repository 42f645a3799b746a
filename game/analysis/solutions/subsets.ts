/** Every choice of some of these, the empty one first, smaller ones before those that contain them. */
export const subsets = <T>(items: readonly T[]): T[][] =>
  Array.from({ length: 2 ** items.length }, (_, code) => items.filter((_, at) => code & (1 << at))).sort(
    (a, b) => a.length - b.length,
  );
