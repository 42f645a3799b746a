import { eliminationOrder } from '../../../game/analysis/elimination-order';
import type { Problem } from '../../../game/analysis/problem/problem';
import { generatorOf } from '../../../game/scoring/stress/sfc32';

type Shape = Readonly<{
  issues: number;
  options: number;
  edges: readonly (readonly [number, number])[];
  parties: number;
  seed: string;
}>;

/**
 * A problem drawn from a seed: on every issue the parties want different things, about 0 to 100 points in all, and on
 * every edge a third of the pairs of options add or take up to three. Each party needs two thirds of its best.
 */
export function randomProblem({ issues, options, edges, parties, seed }: Shape): Problem {
  const next = generatorOf(seed, 'problem');
  const whole = (below: number) => Math.floor(next() * below);
  const id = (issue: number) => `issue-${issue}`;
  const option = (choice: number) => `option-${choice}`;
  const all = (count: number) => Array.from({ length: count }, (_, at) => at);
  const most = Math.ceil(100 / issues);
  const lanes = all(parties).map((party) => {
    const own = all(issues).flatMap((issue) => {
      // Half the parties like the first options best, the others the last; how much differs from issue to issue.
      const weight = 1 + whole(2 * most - 1);
      return all(options).map((choice) => {
        const rank = party % 2 ? choice : options - 1 - choice;
        const points = Math.round((weight * rank) / (options - 1)) + whole(3) - 1;
        return { when: { [id(issue)]: [option(choice)] }, points };
      });
    });
    const tied = edges.flatMap(([a, b]) =>
      all(options).flatMap((x) =>
        all(options).flatMap((y) =>
          next() * edges.length > 6
            ? []
            : [{ when: { [id(a)]: [option(x)], [id(b)]: [option(y)] }, points: whole(5) - 2 }],
        ),
      ),
    );
    return { id: `party-${party}`, base: 0, clauses: [...own, ...tied], atLeast: 50 };
  });
  return {
    space: all(issues).map((issue) => ({ issue: id(issue), options: all(options).map(option) })),
    never: [],
    parties: lanes,
    gates: [],
  };
}

/** Edges drawn from a seed, as many as asked for, that leave a graph of exactly this induced width. */
export function edgesOfWidth(nodes: number, width: number, count: number, seed: string): (readonly [number, number])[] {
  const next = generatorOf(seed, 'edges');
  for (let tries = 0; tries < 100_000; tries += 1) {
    const edges = new Map<string, readonly [number, number]>();
    while (edges.size < count) {
      const [a, b] = [Math.floor(next() * nodes), Math.floor(next() * nodes)];
      if (a < b) edges.set(`${a}-${b}`, [a, b]);
    }
    const drawn = [...edges.values()];
    if (eliminationOrder(nodes, drawn).width === width) return drawn;
  }
  throw new Error(`no graph of width ${width} with ${count} edges on ${nodes} nodes`);
}
