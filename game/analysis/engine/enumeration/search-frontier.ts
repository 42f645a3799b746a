import { BagBuilder } from '../bags/bag';
import { keepFrontier } from '../bags/keep-frontier';
import { feasibleOnly, type Model } from '../model';
import { laneOf, needsIn, type Packing, partiesOf } from '../packing';
import { type BestGrid, bestGridOf, frontierIn, sweep, wordIn } from './best-grid';
import type { Block } from './block';
import { Filter } from './filter';
import { type Leaf, type Share, Walk } from './walk';
import { roomyPacking, WalkBound } from './walk-bound';
import { wordColumns } from './walk-columns';
import { walkPlanOf } from './walk-plan';
import { zoneWalk } from './zone-walk';

/**
 * After so many blocks the grid is swept the first time, then each time after four times as many, as long as it cuts
 * something short: where the parties are too opposed for that, it is not swept again before the end.
 */
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

const gateNeeds = ({ lanes, parties }: Model) => lanes.map(({ need }, lane) => (lane < parties ? null : need));

function searchByGrid(model: Model, grid: BestGrid, share?: Share): number[][] {
  const packing = roomyPacking(model);
  const { partyWords, words: all, guards } = packing;
  const spread = 1 + all - partyWords;
  const columns = [wordIn(grid), ...wordColumns(packing, partyWords, all), ...wordColumns(packing, 0, all)];
  const plan = walkPlanOf(model, { columns, spread, bounded: { packing, from: spread } });
  const offsets = needsIn(packing, gateNeeds(model));
  const words = gateWords(packing, offsets, 1);
  const filter = new Filter(words, plan.block);
  const bound = new WalkBound(model, plan);
  const dominated = dominatedIn(grid, packing);
  let blocks = 0;
  let cuts = 1;
  let next = Math.max(firstSweep, grid.cells / cellsForBlock);

  const leaf: Leaf = (sums, at, block) => {
    blocks += 1;
    if (blocks >= next) {
      if (cuts > 0) sweep(grid);
      next = cuts > 0 ? 4 * next : Number.POSITIVE_INFINITY;
      cuts = 0;
    }
    if (words.length === 0) write(grid, sums[at] ?? 0, block);
    else writeListed(grid, sums[at] ?? 0, block, filter.list, filter.pass(sums, at, block));
    return 0;
  };
  const cut = (level: number, sums: Int32Array, at: number): boolean => {
    bound.look(level, sums, at);
    if (bound.short(offsets, guards, partyWords)) return true;
    if (!dominated(bound.words)) return false;
    cuts += 1;
    return true;
  };
  const base = new Int32Array(plan.columns);
  base[0] = 1;
  new Walk({ plan, base, leaf, cut, ...(share ? { share } : {}) }).run();
  sweep(grid);
  return frontierIn(grid);
}

function write({ best, bits }: BestGrid, before: number, { size, columns: [words] }: Block): void {
  if (!words) return;
  const values = 2 ** bits - 1;
  for (let entry = 0; entry < size; entry += 1) {
    const word = (before + (words[entry] ?? 0)) | 0;
    const cell = word >>> bits;
    const own = word & values;
    if (own > (best[cell] ?? 0)) best[cell] = own;
  }
}

function writeListed({ best, bits }: BestGrid, before: number, block: Block, list: Int32Array, size: number): void {
  const [words] = block.columns;
  if (!words) return;
  const values = 2 ** bits - 1;
  for (let k = 0; k < size; k += 1) {
    const word = (before + (words[list[k] ?? 0] ?? 0)) | 0;
    const cell = word >>> bits;
    const own = word & values;
    if (own > (best[cell] ?? 0)) best[cell] = own;
  }
}

/** Whether a package seen is at least as good for everyone as what these words hold. */
function dominatedIn({ best, strides, mosts, value }: BestGrid, { places }: Packing) {
  const lanes = strides.flatMap((stride, party) => {
    const place = places[party];
    return place ? [{ ...place, stride, most: mosts[party] ?? 0 }] : [];
  });
  const own = lanes[value];
  return (words: Int32Array): boolean => {
    let cell = 0;
    for (let party = 0; party < lanes.length; party += 1) {
      const lane = lanes[party];
      if (!lane) continue;
      const reach = ((words[lane.word] ?? 0) >>> lane.shift) & lane.mask;
      cell += (reach < lane.most ? reach : lane.most) * lane.stride;
    }
    const most = own ? ((words[own.word] ?? 0) >>> own.shift) & own.mask : 0;
    return (best[cell] ?? 0) > most;
  };
}

function searchByBag(model: Model, share?: Share): number[][] {
  const { packing, plan, filter, cut } = zoneWalk(feasibleOnly(model));
  const parties = partiesOf(packing, model.parties);
  const builder = new BagBuilder(parties.words, keepFrontier(parties, model.parties));
  const leaf: Leaf = (sums, at, block) => {
    const size = filter.pass(sums, at, block);
    for (let k = 0; k < size; k += 1) builder.addEntry(block.columns, filter.list[k] ?? 0, sums, at);
    return 0;
  };
  new Walk({ plan, base: new Int32Array(plan.columns), leaf, cut, ...(share ? { share } : {}) }).run();
  const bag = builder.bag();
  return Array.from({ length: bag.size }, (_, at) =>
    parties.places.map((place) => laneOf(place, bag.words, at * parties.words)),
  );
}
