import type { Condition } from '../scenario/id';
import type { Scenario } from '../scenario/scenario-file';
import { eliminate } from './eliminate';
import { counting } from './semiring';
import { inadmissible, incoherent, type Space, sizesOf, spaceOf, tableOf } from './space';

type Shape = Pick<Scenario, 'issues' | 'held' | 'coherence' | 'parties'>;

/** Numbers of packages, exact; `null` where the rules tie too many issues together to count. */
export type Packages = Readonly<{ raw: bigint; coherent: bigint | null; admissible: bigint | null }>;

/** How many packages meet none of these conditions, exactly; `null` where that cannot be computed. */
export function countOf(space: Space, never: readonly Condition[]): bigint | null {
  const tables = never.map((condition) => tableOf(space, condition, 0n, 1n));
  return tables.every((table) => table !== null) ? eliminate(counting, sizesOf(space), tables) : null;
}

/** How many packages a scenario has: choices of one option on each issue in play, held issues at their held option. */
export function packagesOf(scenario: Shape): Packages {
  const space = spaceOf(scenario);
  return {
    raw: space.reduce((product, { options }) => product * BigInt(options.length), 1n),
    coherent: countOf(space, incoherent(scenario)),
    admissible: countOf(space, inadmissible(scenario)),
  };
}

/** Whether some coherent package meets a condition; `null` where that cannot be computed. */
export function canBeMet(scenario: Shape, condition: Condition): boolean | null {
  const count = countOf(spaceOf(scenario, condition), incoherent(scenario));
  return count === null ? null : count > 0n;
}
