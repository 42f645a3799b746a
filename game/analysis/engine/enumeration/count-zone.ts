import type { ZoneCount } from '../engine';
import type { Model } from '../model';
import type { Block } from './block';
import { type Leaf, type Share, Walk } from './walk';
import { type ZoneWalk, zoneWalk } from './zone-walk';

/** Counts, by party, what the entries in the filter's list give, `size` of them. */
function tallyOf({ packing, filter }: ZoneWalk, values: readonly Float64Array[]) {
  const own = packing.places.slice(0, values.length);
  return (sums: Int32Array, at: number, block: Block, size: number): void => {
    const { list } = filter;
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
  };
}

/** Counts the packages that have all needs of parties and gates, by going through those that still can. */
export function countZone(model: Model, share?: Share): ZoneCount {
  const zone = zoneWalk(model);
  const { plan, filter, cut } = zone;
  const values = model.lanes.slice(0, model.parties).map(({ most }) => new Float64Array(most + 1));
  const tally = tallyOf(zone, values);
  const leaf: Leaf = (sums, at, block) => {
    const size = filter.pass(sums, at, block);
    if (size === 0) return 0;
    const { list } = filter;
    for (let k = 0; k < size; k += 1) {
      const entry = list[k] ?? 0;
      block.hits[entry] = (block.hits[entry] ?? 0) + 1;
    }
    tally(sums, at, block, size);
    return size;
  };
  const base = new Int32Array(plan.columns);
  const walk = new Walk({ plan, base, leaf, cut, ...(share ? { share } : {}) });
  const size = walk.run();
  const options = model.sizes.map((of, variable) => {
    const level = plan.order.indexOf(variable);
    return walk.counted[level] ?? new Float64Array(of).fill(size);
  });
  return { size, options, values };
}
