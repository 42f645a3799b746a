import { eliminate, largestTable } from '../eliminate';
import type { Problem } from '../problem/problem';
import { most } from '../semiring';
import { sizesOf } from '../space';
import { type Factor, factorOf, lower, mostIn, widest } from './factor';
import { type Part, partsOf } from './parts-of';

/** A lane's value is what the factors add up to, 0 to `most`, plus `shift`. `need` is on the scale of the sum. */
export type ModelLane = Readonly<{ id: string; shift: number; most: number; need: number | null }>;

/** A problem in integers. The first `parties` lanes are the parties', the others the gates'. */
export type Model = Readonly<{
  problem: Problem;
  sizes: readonly number[];
  factors: readonly Factor[];
  lanes: readonly ModelLane[];
  parties: number;
}>;

/** Issues that one rule or clause ties together in more combinations than are computed. */
export type TooTied = Readonly<{ tied: readonly string[]; cells: number }>;

/**
 * The most a lane's factors add up to over all choices, banned ones included, so that no sum over some of the factors is
 * larger either: exact by elimination, or where that would be too large the sum of what each adds at the most.
 */
function mostOf(sizes: readonly number[], factors: readonly Factor[], lane: number, lanes: number): number {
  const tables = factors.map(({ scope, cells, adds }) => ({
    scope,
    values: Array.from({ length: cells }, (_, cell) => adds[cell * lanes + lane] ?? 0),
  }));
  return eliminate(most, sizes, tables) ?? factors.reduce((sum, factor) => sum + mostIn(factor, lane, lanes), 0);
}

/** A problem in integers, or the issues that are tied together too much. */
export function modelOf(problem: Problem): Model | TooTied {
  const { space, parties, gates } = problem;
  const sizes = sizesOf(space);
  const { parts, bases } = partsOf(problem);
  const single = space.flatMap(({ options }, variable) => (options.length > 1 ? [[variable]] : []));
  const scopes = widest([...single, ...parts.map(({ scope }) => scope)]);
  for (const scope of scopes) {
    const cells = scope.reduce((product, variable) => product * (sizes[variable] ?? 1), 1);
    if (cells > largestTable) return { tied: scope.map((variable) => space[variable]?.issue ?? ''), cells };
  }
  const lanes = [...parties, ...gates];
  const homes = new Map(scopes.map((scope): [readonly number[], Part[]] => [scope, []]));
  for (const part of parts) {
    const home = scopes.find((scope) => part.scope.every((variable) => scope.includes(variable)));
    if (home) homes.get(home)?.push(part);
  }
  const factors = scopes.map((scope) => factorOf(sizes, scope, homes.get(scope) ?? [], lanes.length));
  const shifts = [...bases];
  for (const factor of factors) lower(factor, shifts);
  return {
    problem,
    sizes,
    factors,
    parties: parties.length,
    lanes: lanes.map(({ id, atLeast }, lane) => {
      const shift = shifts[lane] ?? 0;
      return {
        id,
        shift,
        most: mostOf(sizes, factors, lane, lanes.length),
        need: atLeast === null ? null : atLeast - shift,
      };
    }),
  };
}

/** The same with other needs, by lane on the scale of points; `null` asks nothing. */
export const withNeeds = (model: Model, needs: readonly (number | null)[]): Model => ({
  ...model,
  lanes: model.lanes.map((lane, at) => {
    const need = needs[at] ?? null;
    return { ...lane, need: need === null ? null : need - lane.shift };
  }),
});

/** The same with nothing needed by the parties: what is left are feasible packages, whatever they are worth. */
export const feasibleOnly = (model: Model): Model => ({
  ...model,
  lanes: model.lanes.map((lane, at) => (at < model.parties ? { ...lane, need: null } : lane)),
});
