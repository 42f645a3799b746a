import type { Model } from '../model';
import { needsIn, type Packing } from '../packing';
import { Filter } from './filter';
import type { Cut } from './walk';
import { roomyPacking, WalkBound } from './walk-bound';
import { wordColumns } from './walk-columns';
import { type WalkPlan, walkPlanOf } from './walk-plan';

/** A walk over the packages that have all that is needed: the columns are the words of the packing. */
export type ZoneWalk = Readonly<{ packing: Packing; plan: WalkPlan; filter: Filter; cut: Cut }>;

export function zoneWalk(model: Model): ZoneWalk {
  const packing = roomyPacking(model);
  const { words, guards } = packing;
  const columns = wordColumns(packing, 0, words);
  const plan = walkPlanOf(model, { columns, spread: words, bounded: { packing, from: 0 } });
  const offsets = needsIn(
    packing,
    model.lanes.map(({ need }) => need),
  );
  const asked = Array.from({ length: words }, (_, word) => ({
    column: word,
    offset: offsets[word] ?? 0,
    guard: guards[word] ?? 0,
  }));
  const bound = new WalkBound(model, plan);
  const cut: Cut = (level, sums, at) => {
    bound.look(level, sums, at);
    return bound.short(offsets, guards);
  };
  return { packing, plan, filter: new Filter(asked, plan.block), cut };
}
