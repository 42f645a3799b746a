import { BagBuilder } from './bag';
import { type BestGrid, bestGridOf, frontierIn, sweep } from './best-grid';
import type { Block } from './block';
import { Filter } from './filter';
import { keepFrontier } from './keep-frontier';
import type { Model } from './model';
import { laneOf, needsIn, type Packing, packingOf, partiesOf } from './packing';
import { type Leaf, type Share, Walk } from './walk';
import { reachableIn, restsOf, wordColumns } from './walk-columns';
import { walkPlanOf } from './walk-plan';

/** After so many blocks the grid is swept the first time, then each time after twice as many more. */
const firstSweep = 4_096;
/** Cells of the grid that a sweep may cost for each block visited before it. */
const cellsForBlock = 64;

/**
 * The vectors of feasible packages that no other dominates, by going through packages. What cannot come to anything new
 * is passed over: packages that begin in a way that a gate can no longer be passed, or none of which, were it to get the
 * most that is left for every party at once, would be better for anyone than a package seen before.
 */
export function searchFrontier(model: Model, share?: Share): number[][] {
  const grid = bestGridOf(model.lanes.slice(0, model.parties));
  return grid ? searchByGrid(model, grid, share) : searchByBag(model, share);
}

const gateWords = (packing: Packing, offsets: Int32Array, first: number) =>
  Array.from({ length: packing.words - packing.partyWords }, (_, k) => ({
    column: first + k,
    offset: offsets[packing.partyWords + k] ?? 0,
    guard: packing.guards[packing.partyWords + k] ?? 0,
  }));

const packed = ({ lanes, parties }: Model): Packing =>
  packingOf(
    lanes.map(({ most }) => most),
    parties,
  );
const gateNeeds = ({ lanes, parties }: Model) => lanes.map(({ need }, lane) => (lane < parties ? null : need));

function searchByGrid(model: Model, grid: BestGrid, share?: Share): number[][] {
  const packing = packed(model);
  const { strides, value, best } = grid;
  const plan = walkPlanOf(model, [
    (lanes) => strides.reduce((cell, stride, party) => cell + stride * (lanes[party] ?? 0), 0),
    (lanes) => lanes[value] ?? 0,
    ...wordColumns(packing, packing.partyWords, packing.words),
  ]);
  const rests = restsOf(model, plan.order);
  const words = gateWords(packing, needsIn(packing, gateNeeds(model)), 2);
  const reachable = reachableIn(packing, gateNeeds(model), rests);
  const filter = new Filter(words, plan.block);
  const dominated = dominatedIn(grid, rests);
  let blocks = 0;
  let next = Math.max(firstSweep, grid.cells / cellsForBlock);

  const leaf: Leaf = (sums, at, block) => {
    blocks += 1;
    if (blocks >= next) {
      sweep(grid);
      next *= 2;
    }
    if (words.length === 0) write(best, sums, at, block);
    else writeListed(best, sums, at, block, filter.list, filter.pass(sums, at, block));
    return 0;
  };
  const cut = (level: number, sums: Int32Array, at: number): boolean => {
    const offsets = reachable[level];
    for (const { column, guard } of words) {
      const offset = offsets?.[packing.partyWords + column - 2] ?? 0;
      if ((((sums[at + column] ?? 0) + offset) & guard) !== guard) return true;
    }
    return dominated(level, sums[at] ?? 0, sums[at + 1] ?? 0);
  };
  const base = new Int32Array(plan.columns);
  base[1] = 1;
  new Walk({ plan, base, leaf, cut, ...(share ? { share } : {}) }).run();
  sweep(grid);
  return frontierIn(grid);
}

function write(best: Uint16Array, sums: Int32Array, at: number, { size, columns: [cells, values] }: Block): void {
  if (!cells || !values) return;
  const cellBefore = sums[at] ?? 0;
  const valueBefore = sums[at + 1] ?? 0;
  for (let entry = 0; entry < size; entry += 1) {
    const cell = cellBefore + (cells[entry] ?? 0);
    const own = valueBefore + (values[entry] ?? 0);
    if (own > (best[cell] ?? 0)) best[cell] = own;
  }
}

function writeListed(
  best: Uint16Array,
  sums: Int32Array,
  at: number,
  block: Block,
  list: Int32Array,
  size: number,
): void {
  const [cells, values] = block.columns;
  if (!cells || !values) return;
  const cellBefore = sums[at] ?? 0;
  const valueBefore = sums[at + 1] ?? 0;
  for (let k = 0; k < size; k += 1) {
    const entry = list[k] ?? 0;
    const cell = cellBefore + (cells[entry] ?? 0);
    const own = valueBefore + (values[entry] ?? 0);
    if (own > (best[cell] ?? 0)) best[cell] = own;
  }
}

/** Whether a package seen is at least as good for everyone as any could be that has these sums before a level. */
function dominatedIn({ best, strides, mosts, value }: BestGrid, rests: readonly (readonly number[])[]) {
  const lanes = strides
    .map((stride, party) => ({ stride, party }))
    .filter(({ stride }) => stride > 0)
    .reverse();
  const steps = Int32Array.from(lanes, ({ stride }) => stride);
  const most = Int32Array.from(lanes, ({ party }) => mosts[party] ?? 0);
  const rest = rests.map((level) => Int32Array.from(lanes, ({ party }) => level[party] ?? 0));
  const restValue = Int32Array.from(rests, (level) => level[value] ?? 0);
  return (level: number, cell: number, own: number): boolean => {
    const more = rest[level];
    if (!more) return false;
    let left = cell;
    let place = 0;
    for (let k = 0; k < steps.length; k += 1) {
      const stride = steps[k] ?? 1;
      const so = (left / stride) | 0;
      left -= so * stride;
      const reach = so + (more[k] ?? 0);
      const top = most[k] ?? 0;
      place += (reach < top ? reach : top) * stride;
    }
    return (best[place] ?? 0) >= own + (restValue[level] ?? 0);
  };
}

function searchByBag(model: Model, share?: Share): number[][] {
  const packing = packed(model);
  const { partyWords } = packing;
  const plan = walkPlanOf(model, wordColumns(packing, 0, packing.words));
  const words = gateWords(packing, needsIn(packing, gateNeeds(model)), partyWords);
  const filter = new Filter(words, plan.block);
  const parties = partiesOf(packing, model.parties);
  const builder = new BagBuilder(partyWords, keepFrontier(parties, model.parties));
  const leaf: Leaf = (sums, at, block) => {
    const size = filter.pass(sums, at, block);
    for (let k = 0; k < size; k += 1) builder.addEntry(block.columns, filter.list[k] ?? 0, sums, at);
    return 0;
  };
  new Walk({ plan, base: new Int32Array(plan.columns), leaf, ...(share ? { share } : {}) }).run();
  const bag = builder.bag();
  return Array.from({ length: bag.size }, (_, at) =>
    parties.places.map((place) => laneOf(place, bag.words, at * partyWords)),
  );
}
