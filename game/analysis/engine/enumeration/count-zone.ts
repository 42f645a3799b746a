import type { ZoneCount } from '../engine';
import type { Model } from '../model';
import { needsIn } from '../packing';
import { Filter } from './filter';
import { type Leaf, type Share, Walk } from './walk';
import { roomyPacking, WalkBound } from './walk-bound';
import { wordColumns } from './walk-columns';
import { walkPlanOf } from './walk-plan';

/** Counts the packages that have all needs of parties and gates, by going through those that still can. */
export function countZone(model: Model, share?: Share): ZoneCount {
  const packing = roomyPacking(model);
  const { words, guards, places } = packing;
  const columns = wordColumns(packing, 0, words);
  const plan = walkPlanOf(model, { columns, spread: words, bounded: { packing, from: 0 } });
  const offsets = needsIn(
    packing,
    model.lanes.map(({ need }) => need),
  );
  const bound = new WalkBound(model, plan);
  const filter = new Filter(
    Array.from({ length: words }, (_, word) => ({
      column: word,
      offset: offsets[word] ?? 0,
      guard: guards[word] ?? 0,
    })),
    plan.block,
  );
  const own = places.slice(0, model.parties);
  const values = model.lanes.slice(0, model.parties).map(({ most }) => new Float64Array(most + 1));

  const leaf: Leaf = (sums, at, block) => {
    const size = filter.pass(sums, at, block);
    if (size === 0) return 0;
    const { list } = filter;
    for (let k = 0; k < size; k += 1) {
      const entry = list[k] ?? 0;
      block.hits[entry] = (block.hits[entry] ?? 0) + 1;
    }
    for (let party = 0; party < own.length; party += 1) {
      const place = own[party];
      const held = values[party];
      const adds = block.columns[place?.word ?? 0];
      if (!place || !held || !adds) continue;
      const { shift, mask } = place;
      const sum = sums[at + place.word] ?? 0;
      for (let k = 0; k < size; k += 1) {
        const value = ((sum + (adds[list[k] ?? 0] ?? 0)) >>> shift) & mask;
        held[value] = (held[value] ?? 0) + 1;
      }
    }
    return size;
  };
  const cut = (level: number, sums: Int32Array, at: number): boolean => {
    bound.look(level, sums, at);
    return bound.short(offsets, guards);
  };
  const walk = new Walk({ plan, base: new Int32Array(plan.columns), leaf, cut, ...(share ? { share } : {}) });
  const size = walk.run();
  const options = model.sizes.map((of, variable) => {
    const level = plan.order.indexOf(variable);
    return walk.counted[level] ?? new Float64Array(of).fill(size);
  });
  return { size, options, values };
}
