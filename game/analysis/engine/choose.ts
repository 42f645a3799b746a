import { eliminationOrder } from '../elimination-order';
import type { Method } from '../question';
import { eliminationCost, enumerationCost } from './cost';
import { EliminationEngine } from './elimination/elimination';
import type { Engine } from './engine';
import { EnumerationEngine } from './enumeration/enumeration';
import type { Model } from './model';

/** An engine for one part of the answer, why it was chosen, and the steps it is expected to take. */
export type Chosen = Readonly<{ engine: Engine; method: Method; steps: number }>;

/** The engine that is expected to take fewer steps over so many packages. */
export function chooseEngine(model: Model, asked: 'frontier' | 'zone', packages: number): Chosen {
  const cost = { elimination: eliminationCost(model, asked), enumeration: enumerationCost(model, packages, asked) };
  const eliminate = cost.elimination !== null && cost.elimination <= cost.enumeration;
  return {
    engine: eliminate ? new EliminationEngine(model) : new EnumerationEngine(model),
    method: { chosen: eliminate ? 'elimination' : 'enumeration', cost },
    steps: eliminate ? (cost.elimination ?? 0) : cost.enumeration,
  };
}

/** Cells of the largest table that is made for what packages are worth to one party. */
const largestCells = 2 ** 16;

/** An engine for what packages are worth to each party alone: elimination where tables stay small and no gate is asked. */
export function chooseForWorth(model: Model, otherwise: Engine): Engine {
  const { order } = eliminationOrder(
    model.sizes.length,
    model.factors.map(({ scope }) => scope),
  );
  let scopes = model.factors.map(({ scope }) => [...scope]);
  for (const variable of order) {
    const joined = [...new Set(scopes.filter((scope) => scope.includes(variable)).flat())];
    if (joined.reduce((cells, each) => cells * (model.sizes[each] ?? 1), 1) > largestCells) return otherwise;
    scopes = [...scopes.filter((scope) => !scope.includes(variable)), joined.filter((each) => each !== variable)];
  }
  return model.lanes.length === model.parties ? new EliminationEngine(model) : otherwise;
}
