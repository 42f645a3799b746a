import type { Model } from './model';

/** Entries of a block: enough for its loops to be long, few enough for it to stay in the nearest cache. */
const largestBlock = 512;
/** A block that is made anew at every visit. */
const smallBlock = 64;
/** How often a large block should be visited before it is made anew. */
const visits = 6;

/** What is banned together with something first, so that it prunes; then what the most is tied to; what stands alone last. */
export function orderOf({ sizes, factors }: Model): number[] {
  const weight = (variable: number) =>
    factors
      .filter(({ scope }) => scope.includes(variable))
      .reduce((sum, { scope, bans }) => sum + (bans.includes(1) ? 1_000 : 0) + scope.length, 0);
  return sizes
    .flatMap((size, variable) => (size > 1 ? [{ variable, weight: weight(variable) }] : []))
    .sort((a, b) => b.weight - a.weight || a.variable - b.variable)
    .map(({ variable }) => variable);
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
