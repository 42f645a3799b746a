import type { Condition } from '../../scenario/id';
import type { Space } from '../space';

type Term = Readonly<{ when: Condition; points: number }>;

/**
 * A sum over a package: `base` plus the points of every clause met, integers. A party's points, or the support at a gate.
 * `atLeast`: what a package needs of it; `null` where it needs nothing. A package that meets none of `only` is exempt:
 * it has what it needs. Left out: none is exempt.
 */
export type Lane = Readonly<{
  id: string;
  base: number;
  clauses: readonly Term[];
  atLeast: number | null;
  only?: readonly Condition[];
}>;

/**
 * What the engines are given. Variables are issues, held and fixed ones with one option. A package is feasible if it meets
 * no condition of `never` and has what every gate needs; it is in the zone if it has what every party needs as well.
 */
export type Problem = Readonly<{
  space: Space;
  never: readonly Condition[];
  parties: readonly Lane[];
  gates: readonly Lane[];
}>;
