const sorted = (_: string, value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** JSON with sorted keys and no spaces: the same text for every value that says the same, in whatever order it was kept. */
export const canonicalJson = (value: unknown): string => JSON.stringify(value, sorted);
