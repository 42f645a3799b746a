import { countZone } from './engine/enumeration/count-zone';
import { modelOf } from './engine/model';
import { countOf } from './packages';
import type { Position } from './problem/position';
import type { Problem } from './problem/problem';
import { type Asked, problemOf } from './problem/problem-of';

/** Going through more packages than this only to count them is not tried. */
const mostVisited = 4_000_000_000;

/** How many packages meet none of the conditions: by elimination, or where rules tie too much together by going through them. */
function without(problem: Problem, never: Problem['never'], raw: number): number | null {
  const counted = countOf(problem.space, never);
  if (counted !== null) return Number(counted);
  const model = modelOf({ space: problem.space, never, parties: [], gates: [] });
  return 'tied' in model || raw > mostVisited ? null : countZone(model).size;
}

export type Counted = Readonly<{ raw: number; coherent: number; admissible: number }>;

/** Packages of a problem: in all, coherent, and crossing no red line. Null where they cannot be counted. */
export function countsOf({ scenario }: Position, problem: Problem): Counted | null {
  const raw = problem.space.reduce((product, { options }) => product * options.length, 1);
  const coherent = without(
    problem,
    scenario.coherence.map(({ never }) => never),
    raw,
  );
  const admissible = without(problem, problem.never, raw);
  return raw > Number.MAX_SAFE_INTEGER || coherent === null || admissible === null
    ? null
    : { raw, coherent, admissible };
}

/** How many admissible packages pass every gate they need, all of them where the scenario has none; null if too large. */
export function ratifiableOf(position: Position, asked: Asked, admissible: number): number | null {
  const problem = problemOf(position, { ...asked, within: 'ratifiable' });
  if (problem.gates.length === 0) return admissible;
  const model = modelOf({ ...problem, parties: [] });
  return 'tied' in model || admissible > mostVisited ? null : countZone(model).size;
}
