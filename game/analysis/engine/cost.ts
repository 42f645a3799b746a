import { eliminationOrder } from '../elimination-order';
import { mostIn } from './factor';
import type { Model } from './model';

/** What is asked of an engine: the frontier of what is feasible, or the zone counted by everything. */
type Asked = 'frontier' | 'zone';

/** Vectors of one bag, at the most. */
const largestBag = 10_000_000;
/** Of the cells of a grid over all parties but the one with the widest range, the share that a frontier takes up. */
const frontierShare = 0.004;
/** The most parties whose vectors are reduced by a grid; those of more are tried one against the other. */
const gridParties = 4;
/** Steps for a sum of two vectors to be made, and put where others are. */
const perSum = 80;
/** Steps for a package in an inner loop, and more for every rule or interaction that has to be added on the way. */
const perPackage = 2.5;
const perTie = 0.12;

/** How many vectors a bag is expected to hold at the most, over what these factors add. */
function ceiling({ factors, lanes, parties }: Model, taken: readonly number[], asked: Asked): number {
  const spans = lanes.map(({ need }, lane) => {
    const span = 1 + taken.reduce((sum, at) => sum + (factors[at] ? mostIn(factors[at], lane, lanes.length) : 0), 0);
    return asked === 'zone' ? Math.min(span, 1 + Math.max(0, need ?? 0)) : span;
  });
  const product = (values: readonly number[]) => values.reduce((so, value) => so * value, 1);
  if (asked === 'zone') return product(spans);
  const own = spans.slice(0, parties);
  const grid = product(own) / Math.max(1, ...own);
  return Math.max(16, grid * frontierShare) * product(spans.slice(parties));
}

/** How many of so many vectors none of the others is expected to dominate. */
const undominated = (vectors: number, parties: number): number => vectors ** (1 - 1 / Math.max(2, parties));

/** Steps for so many sums to be reduced to a bag. */
const reducing = (sums: number, bag: number, parties: number): number =>
  sums * (perSum + (parties > gridParties ? bag : 0));

type Part = Readonly<{ scope: readonly number[]; taken: readonly number[]; choices: number; bag: number }>;

/** Steps for joining bags one after another, each join reduced; and the largest bag on the way. */
function joining(model: Model, parts: readonly Part[], size: number, asked: Asked) {
  const [first, ...rest] = [...parts].sort((a, b) => a.bag - b.bag);
  let { taken, choices, bag } = { taken: first?.taken ?? [], choices: first?.choices ?? 1, bag: first?.bag ?? 1 };
  let steps = 0;
  rest.forEach((part, at) => {
    const sums = bag * part.bag * (at === rest.length - 1 ? size : 1);
    taken = [...taken, ...part.taken];
    choices *= part.choices;
    bag = Math.min(undominatedIf(asked, choices, model.parties), ceiling(model, taken, asked));
    steps += reducing(sums, bag, model.parties);
  });
  return { taken, choices, bag, steps: rest.length ? steps : reducing(bag * size, bag, model.parties) };
}

const undominatedIf = (asked: Asked, choices: number, parties: number): number =>
  asked === 'frontier' && parties > gridParties ? undominated(choices, parties) : choices;

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
  let open: Part[] = factors.map(({ scope }, at) => ({ scope, taken: [at], choices: 1, bag: 1 }));
  let steps = 0;
  for (const variable of order) {
    const own = open.filter(({ scope }) => scope.includes(variable));
    if (own.length === 0) continue;
    const scope = [...new Set(own.flatMap((each) => each.scope))].filter((each) => each !== variable);
    const cells = scope.reduce((product, each) => product * (sizes[each] ?? 1), 1);
    const size = sizes[variable] ?? 1;
    const { taken, choices: before, steps: join } = joining(model, own, size, asked);
    const choices = before * size;
    const bag = Math.min(undominatedIf(asked, choices, model.parties), ceiling(model, taken, asked));
    if (bag > largestBag || cells > 2 ** 22) return null;
    steps += cells * join;
    open = [...open.filter((each) => !own.includes(each)), { scope, taken, choices, bag }];
  }
  const roots = open.filter(({ bag }) => bag > 1);
  if (roots.length > 1) steps += joining(model, roots, 1, asked).steps;
  // Counting is done once for every issue and every party, each left open in turn.
  return asked === 'zone' ? steps * (1 + sizes.filter((of) => of > 1).length + model.parties) : steps;
}

/** Steps that going through so many packages is expected to take. */
export function enumerationCost(model: Model, packages: number, asked: Asked): number {
  const { factors, parties } = model;
  const ties = factors.filter(({ scope }) => scope.length > 1).length;
  const all = factors.map((_, at) => at);
  const kept = Math.min(undominated(packages, parties), ceiling(model, all, asked));
  const keeping = asked === 'frontier' && parties > gridParties ? kept : 0;
  return packages * (perPackage + perTie * ties + keeping);
}
