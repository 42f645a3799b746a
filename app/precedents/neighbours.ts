/** Who stands before and after one of a list, by id. */
export function neighboursOf<T extends Readonly<{ id: string }>>(
  all: readonly T[],
  id: string,
): { before: T | null; after: T | null } {
  const at = all.findIndex((each) => each.id === id);
  return { before: at > 0 ? (all[at - 1] ?? null) : null, after: at < 0 ? null : (all[at + 1] ?? null) };
}
