/** In the order in which they came. */
export function bySession<Of extends Readonly<{ session: string }>>(items: readonly Of[]): ReadonlyMap<string, Of[]> {
  const groups = new Map<string, Of[]>();
  for (const item of items) {
    const group = groups.get(item.session);
    if (group) group.push(item);
    else groups.set(item.session, [item]);
  }
  return groups;
}
