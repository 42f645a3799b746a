import { largestTable } from './eliminate';
import { eliminationOrder } from './elimination-order';
import type { Model, TooTied } from './engine/model';
import type { Problem } from './problem/problem';
import type { TooLarge } from './question';

/** Packages whose number a double cannot hold exactly are not counted. */
const mostPackages = BigInt(Number.MAX_SAFE_INTEGER);

const packagesIn = ({ space }: Problem): bigint =>
  space.reduce((product, { options }) => product * BigInt(options.length), 1n);

/** Open issues with what they are tied to, the hardest to do without first. */
function hardest({ problem, factors }: Model): string[] {
  const ties = (variable: number) => factors.filter(({ scope }) => scope.length > 1 && scope.includes(variable)).length;
  return problem.space
    .map(({ issue, options }, variable) => ({ issue, options: options.length, ties: ties(variable) }))
    .filter(({ options }) => options > 1)
    .sort((a, b) => b.ties - a.ties || b.options - a.options)
    .slice(0, 3)
    .map(
      ({ issue, options, ties: many }) =>
        `fix ${issue}: ${options} options, tied to others by ${many} rules or interactions`,
    );
}

/** One rule or clause names too many issues at once. */
export const tooTied = (problem: Problem, { tied, cells }: TooTied): TooLarge => ({
  packages: packagesIn(problem).toString(),
  width: tied.length - 1,
  why: `one rule or interaction ties ${tied.join(', ')} together in ${cells} combinations; at most ${largestTable} are computed`,
  tryInstead: tied.slice(0, 3).map((issue) => `fix ${issue}`),
});

/** More steps than can be taken; with null, packages that cannot be counted. */
export function tooLong(model: Model, steps: number | null): TooLarge {
  const { width } = eliminationOrder(
    model.sizes.length,
    model.factors.map(({ scope }) => scope),
  );
  const packages = packagesIn(model.problem);
  const gates = model.problem.gates.length;
  const why =
    packages > mostPackages
      ? `${packages} packages are more than can be counted exactly`
      : steps === null
        ? 'its rules tie too many issues together for packages to be counted'
        : `it would take about ${Math.ceil(steps / 1e9)} seconds of one processor`;
  return {
    packages: packages.toString(),
    width,
    why,
    tryInstead: [
      ...hardest(model),
      ...(gates ? ['ask within what is admissible: votes at home tie everything together'] : []),
    ],
  };
}
