/** `width`: the most neighbours that a variable has when its turn comes. The order is good, not always the best one. */
type Elimination = Readonly<{ order: readonly number[]; width: number }>;

const pairs = (items: readonly number[]): [number, number][] =>
  items.flatMap((a, index) => items.slice(index + 1).map((b): [number, number] => [a, b]));

/** The variables 0 to count - 1, each with those it shares a scope with. */
function neighboursOf(count: number, scopes: readonly (readonly number[])[]): Map<number, Set<number>> {
  const neighbours = new Map(Array.from({ length: count }, (_, variable) => [variable, new Set<number>()]));
  for (const [a, b] of scopes.flatMap(pairs)) {
    neighbours.get(a)?.add(b);
    neighbours.get(b)?.add(a);
  }
  return neighbours;
}

/**
 * In which order to sum variables out, and the induced width of that order: each time the variable whose neighbours
 * lack the fewest ties among themselves, the first of several. Min-fill: U. Kjaerulff, Aalborg report R 90-09 (1990).
 */
export function eliminationOrder(count: number, scopes: readonly (readonly number[])[]): Elimination {
  const left = neighboursOf(count, scopes);
  const missing = (of: ReadonlySet<number>) => pairs([...of]).filter(([a, b]) => !left.get(a)?.has(b));
  const order: number[] = [];
  let width = 0;
  while (left.size > 0) {
    const fills = [...left].map(([variable, near]) => ({ variable, near, ties: missing(near) }));
    const next = fills.reduce((best, fill) => (fill.ties.length < best.ties.length ? fill : best));
    for (const [a, b] of next.ties) {
      left.get(a)?.add(b);
      left.get(b)?.add(a);
    }
    for (const near of next.near) left.get(near)?.delete(next.variable);
    left.delete(next.variable);
    order.push(next.variable);
    width = Math.max(width, next.near.size);
  }
  return { order, width };
}
