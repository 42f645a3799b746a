import type { Model } from '../model';

/** Entries of a block: enough for its loops to be long, few enough for it to stay in the nearest cache. */
const largestBlock = 512;
/** A block that is made anew at every visit. */
const smallBlock = 64;
/** How often a large block should be visited before it is made anew. */
const visits = 6;

/** Variables for the last levels: each time the one tied to the fewest outside, as long as the block stays small. */
function lastOf({ sizes, factors }: Model): ReadonlySet<number> {
  const last = new Set<number>();
  const open = new Set(sizes.flatMap((size, variable) => (size > 1 ? [variable] : [])));
  const outside = (variable: number): number =>
    factors.filter(
      ({ scope }) => scope.includes(variable) && scope.some((each) => each !== variable && !last.has(each)),
    ).length;
  for (let entries = 1; ; ) {
    const fits = [...open].filter((variable) => entries * (sizes[variable] ?? 1) <= largestBlock);
    const [next] = fits.sort((a, b) => outside(a) - outside(b) || a - b);
    if (next === undefined) return last;
    entries *= sizes[next] ?? 1;
    last.add(next);
    open.delete(next);
  }
}

/**
 * What the last levels are tied to comes first, so that their block lasts; then what is banned together with something, so
 * that it prunes, and what the most is tied to.
 */
export function orderOf(model: Model): number[] {
  const { sizes, factors } = model;
  const last = lastOf(model);
  const weight = (variable: number): number =>
    factors
      .filter(({ scope }) => scope.includes(variable))
      .reduce((sum, { scope, bans }) => sum + (bans.includes(1) ? 1_000 : 0) + scope.length, 0);
  const binds = (variable: number): number =>
    factors.some(({ scope }) => scope.includes(variable) && scope.some((each) => last.has(each))) ? 1 : 0;
  const byWeight = (a: number, b: number) => weight(b) - weight(a) || a - b;
  const all = sizes.flatMap((size, variable) => (size > 1 ? [variable] : []));
  return [
    ...all.filter((variable) => !last.has(variable)).sort((a, b) => binds(b) - binds(a) || byWeight(a, b)),
    ...all.filter((variable) => last.has(variable)).sort(byWeight),
  ];
}

/** From where on the levels make one block: a large one if it need not be made anew too often, else a small one. */
export function tailOf(sizes: readonly number[], scopes: readonly (readonly number[])[]): number {
  const product = (from: number, to: number) => sizes.slice(from, to).reduce((so, size) => so * size, 1);
  const lastChange = (tail: number) => {
    const across = scopes.filter((scope) => scope.some((level) => level >= tail));
    return Math.max(-1, ...across.flatMap((scope) => scope.filter((level) => level < tail)));
  };
  const levels = sizes.map((_, level) => level);
  const fits = (tail: number, most: number) => product(tail, sizes.length) <= most;
  const lasting = levels.find((tail) => fits(tail, largestBlock) && product(lastChange(tail) + 1, tail) >= visits);
  return lasting ?? levels.find((tail) => fits(tail, smallBlock)) ?? sizes.length;
}
