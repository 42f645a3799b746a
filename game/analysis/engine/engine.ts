import type { ZoneCount } from './count-zone';
import type { Found } from './recover';

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
