import type { Part } from './parts-of';

/**
 * What choices on a few variables, `scope` ascending, add to every lane, and which of them are banned. The last variable
 * varies fastest; `adds` has a row of lanes a cell, never negative.
 */
export type Factor = Readonly<{ scope: readonly number[]; cells: number; adds: Int32Array; bans: Uint8Array }>;

/** The scopes that lie in no other. */
export function widest(scopes: readonly (readonly number[])[]): (readonly number[])[] {
  const distinct = [...new Map(scopes.map((scope) => [scope.join(), scope])).values()];
  const within = (small: readonly number[], large: readonly number[]) =>
    small !== large && small.every((variable) => large.includes(variable));
  return distinct.filter((scope) => !distinct.some((other) => within(scope, other)));
}

/** All parts on these variables together. */
export function factorOf(
  sizes: readonly number[],
  scope: readonly number[],
  parts: readonly Part[],
  lanes: number,
): Factor {
  const own = scope.map((variable) => sizes[variable] ?? 1);
  const cells = own.reduce((product, size) => product * size, 1);
  const adds = new Int32Array(cells * lanes);
  const bans = new Uint8Array(cells);
  const choice = new Int32Array(scope.length);
  const local = parts.map((part) => ({ part, places: part.scope.map((variable) => scope.indexOf(variable)) }));
  for (let cell = 0; cell < cells; cell += 1) {
    let rest = cell;
    for (let place = own.length - 1; place >= 0; place -= 1) {
      const size = own[place] ?? 1;
      choice[place] = rest % size;
      rest = Math.floor(rest / size);
    }
    for (const { part, places } of local) {
      if (!part.meets(places.map((place) => choice[place] ?? 0))) continue;
      if (part.lane === 'ban') bans[cell] = 1;
      else adds[cell * lanes + part.lane] = (adds[cell * lanes + part.lane] ?? 0) + part.points;
    }
  }
  return { scope, cells, adds, bans };
}

/** Takes each lane's least entry off the factor and adds it to `shifts`. Banned cells become zero. */
export function lower({ cells, adds, bans }: Factor, shifts: number[]): void {
  const lanes = shifts.length;
  shifts.forEach((shift, lane) => {
    let least = Number.POSITIVE_INFINITY;
    for (let cell = 0; cell < cells; cell += 1) {
      if (!bans[cell]) least = Math.min(least, adds[cell * lanes + lane] ?? 0);
    }
    if (least === Number.POSITIVE_INFINITY) least = 0;
    shifts[lane] = shift + least;
    for (let cell = 0; cell < cells; cell += 1) {
      adds[cell * lanes + lane] = bans[cell] ? 0 : (adds[cell * lanes + lane] ?? 0) - least;
    }
  });
}

/** The most a factor adds to a lane. */
export function mostIn({ cells, adds }: Factor, lane: number, lanes: number): number {
  let most = 0;
  for (let cell = 0; cell < cells; cell += 1) most = Math.max(most, adds[cell * lanes + lane] ?? 0);
  return most;
}
