import { type Leaf, Walk } from '../../../game/analysis/engine/enumeration/walk';
import { roomyPacking } from '../../../game/analysis/engine/enumeration/walk-bound';
import { wordColumns } from '../../../game/analysis/engine/enumeration/walk-columns';
import { walkPlanOf } from '../../../game/analysis/engine/enumeration/walk-plan';
import type { Model } from '../../../game/analysis/engine/model';

/**
 * The yardstick: visits every package of a model and adds up the parties' points, several to a 32-bit word of a typed array,
 * in the fastest loop that is known here, which is the one the enumeration is built on. Nothing is compared, kept, left out
 * or cut short. Its answer, a check sum over everything, is there so that none of it can be left out.
 */
export function plainLoop(model: Model): number {
  if (model.lanes.length > model.parties) throw new Error('the plain loop adds up points alone');
  const packing = roomyPacking(model);
  const columns = wordColumns(packing, 0, packing.words);
  const plan = walkPlanOf(model, { columns, spread: columns.length, bounded: { packing, from: 0 } });
  let check = 0;
  const leaf: Leaf = (sums, at, { size, columns }) => {
    for (let word = 0; word < columns.length; word += 1) {
      const column = columns[word];
      const sum = sums[at + word] ?? 0;
      let own = 0;
      for (let entry = 0; column && entry < size; entry += 1) own ^= sum + (column[entry] ?? 0);
      check = (check + own) | 0;
    }
    return 0;
  };
  new Walk({ plan, base: new Int32Array(plan.columns), leaf }).run();
  return check;
}
