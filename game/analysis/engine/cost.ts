import { eliminationOrder } from '../elimination-order';
import { mostIn } from './factor';
import type { Model } from './model';

/** What is asked of an engine: the frontier of what is feasible, or the zone counted by everything. */
type Asked = 'frontier' | 'zone';

/** Vectors of one bag, at the most. */
const largestBag = 10_000_000;
/** Of the cells of a grid over all parties but the one with the widest range, the share that a frontier takes up. */
const frontierShare = 0.004;
/** Steps for a sum of two vectors to be made, and tried against the others. */
const perSum = 40;
/** Steps for a package in an inner loop, and more for every rule or interaction that has to be added on the way. */
const perPackage = 4;
const perTie = 0.2;

/** How many vectors a bag is expected to hold at the most, over what these factors add. */
function ceiling({ factors, lanes, parties }: Model, taken: readonly number[], asked: Asked): number {
  const spans = lanes.map(({ need }, lane) => {
    const span = 1 + taken.reduce((sum, at) => sum + (factors[at] ? mostIn(factors[at], lane, lanes.length) : 0), 0);
    return asked === 'zone' ? Math.min(span, 1 + Math.max(0, need ?? 0)) : span;
  });
  const product = (values: readonly number[]) => values.reduce((so, value) => so * value, 1);
  if (asked === 'zone') return product(spans);
  const own = spans.slice(0, parties);
  const grid = product(own) / Math.max(...own);
  return Math.max(16, grid * frontierShare) * product(spans.slice(parties));
}

/**
 * Steps, of about a nanosecond, that eliminating is expected to take; `null` where a bag would not fit. A rough figure: it
 * follows the order of elimination with each bag as large as its choices or as what the parties' points leave room for.
 */
export function eliminationCost(model: Model, asked: Asked): number | null {
  const { factors, sizes } = model;
  const { order } = eliminationOrder(
    sizes.length,
    factors.map(({ scope }) => scope),
  );
  let open = factors.map(({ scope }, at) => ({ scope, taken: [at], choices: 1, bag: 1 }));
  let steps = 0;
  for (const variable of order) {
    const own = open.filter(({ scope }) => scope.includes(variable));
    if (own.length === 0) continue;
    const scope = [...new Set(own.flatMap((each) => each.scope))].filter((each) => each !== variable);
    const cells = scope.reduce((product, each) => product * (sizes[each] ?? 1), 1);
    const size = sizes[variable] ?? 1;
    const sums = own.reduce((product, { bag }) => product * bag, size);
    const taken = own.flatMap((each) => each.taken);
    const choices = own.reduce((product, each) => product * each.choices, size);
    const bag = Math.min(choices, ceiling(model, taken, asked));
    if (bag > largestBag || cells > 2 ** 22) return null;
    steps += cells * sums * perSum;
    open = [...open.filter((each) => !own.includes(each)), { scope, taken, choices, bag }];
  }
  const parts = open.map(({ bag }) => bag).filter((bag) => bag > 1);
  steps += parts.length > 1 ? parts.reduce((product, bag) => product * bag, 1) * perSum : 0;
  // Counting is done once for every issue and every party, each left open in turn.
  return asked === 'zone' ? steps * (1 + sizes.filter((of) => of > 1).length + model.parties) : steps;
}

/** Steps that going through so many packages is expected to take. */
export function enumerationCost({ factors }: Model, packages: number): number {
  const ties = factors.filter(({ scope }) => scope.length > 1).length;
  return packages * (perPackage + perTie * ties);
}
