/**
 * Packages that have everything needed. `options`: by variable and option, how many choose it. `values`: by party and
 * value, from the lane's shift up, how many give it that.
 */
export type ZoneCount = Readonly<{
  size: number;
  options: readonly Float64Array[];
  values: readonly Float64Array[];
}>;

/** How many feasible packages give each party exactly so much, and some of them: option numbers by variable. */
export type Found = Readonly<{ many: number; choices: readonly (readonly number[])[] }>;

/** One of two exact ways to the same answers. Vectors are by party, from the lanes' shifts up. */
export interface Engine {
  /** The vectors of feasible packages that no other dominates, each once, in no order. Parties' needs are not asked. */
  frontier(): number[][];
  /** The packages that have all needs of parties and gates, counted. */
  zone(): ZoneCount;
  /** By party and value, how many packages give it that and have all that gates need. */
  worth(): readonly Float64Array[];
  /** For vectors of the frontier: how many feasible packages have each, and at most `limit` of them. */
  recover(vectors: readonly (readonly number[])[], limit: number): Found[];
}
