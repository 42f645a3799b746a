import type { Found } from '../engine';
import { type Model, withNeeds } from '../model';
import { needsIn } from '../packing';
import { Filter } from './filter';
import { type Leaf, type Share, Walk } from './walk';
import { roomyPacking, WalkBound } from './walk-bound';
import { wordColumns } from './walk-columns';
import { walkPlanOf } from './walk-plan';

/** Goes through the packages that give every party at least the least of all wanted vectors, and picks out those wanted. */
export function recover(model: Model, wanted: readonly (readonly number[])[], limit: number, share?: Share): Found[] {
  const corner = model.lanes.map(({ shift, need }, lane) =>
    lane < model.parties
      ? shift + Math.min(...wanted.map((vector) => vector[lane] ?? 0))
      : need === null
        ? null
        : need + shift,
  );
  const cornered = withNeeds(model, corner);
  const { lanes, parties, sizes } = cornered;
  const packing = roomyPacking(cornered);
  const { words, guards, places } = packing;
  const columns = wordColumns(packing, 0, words);
  const plan = walkPlanOf(cornered, { columns, spread: words, bounded: { packing, from: 0 } });
  const offsets = needsIn(
    packing,
    lanes.map(({ need }) => need),
  );
  const bound = new WalkBound(cornered, plan);
  const asked = Array.from({ length: words }, (_, word) => ({
    column: word,
    offset: offsets[word] ?? 0,
    guard: guards[word] ?? 0,
  }));
  const filter = new Filter(asked, plan.block);
  const found = wanted.map(() => ({ many: 0, choices: [] as number[][] }));
  const index = indexOf(
    wanted,
    lanes.slice(0, parties).map(({ most }) => most),
  );
  const own = places.slice(0, parties);
  const values = new Int32Array(parties);

  const leaf: Leaf = (sums, from, block) => {
    const size = filter.pass(sums, from, block);
    for (let k = 0; k < size; k += 1) {
      const entry = filter.list[k] ?? 0;
      for (let lane = 0; lane < parties; lane += 1) {
        const place = own[lane];
        if (!place) continue;
        const sum = (sums[from + place.word] ?? 0) + (block.columns[place.word]?.[entry] ?? 0);
        values[lane] = (sum >>> place.shift) & place.mask;
      }
      const hit = found[index(values)];
      if (!hit) continue;
      hit.many += 1;
      if (hit.choices.length < limit) hit.choices.push(choiceAt((level) => block.optionOf(entry, level)));
    }
    return 0;
  };
  const choiceAt = (inBlock: (level: number) => number): number[] =>
    sizes.map((_, variable) => {
      const level = plan.order.indexOf(variable);
      if (level < 0) return 0;
      return level < plan.tail ? (walk.chosen[level] ?? 0) : inBlock(level);
    });
  const cut = (level: number, sums: Int32Array, from: number): boolean => {
    bound.look(level, sums, from);
    return bound.short(offsets, guards);
  };
  const walk = new Walk({ plan, base: new Int32Array(plan.columns), leaf, cut, ...(share ? { share } : {}) });
  walk.run();
  return found;
}

/** Which of the wanted vectors a vector is, -1 for none: by one number where a double tells all vectors apart, else by text. */
function indexOf(wanted: readonly (readonly number[])[], mosts: readonly number[]): (values: Int32Array) => number {
  const radix = mosts.map((most) => most + 1);
  if (radix.reduce((product, each) => product * each, 1) > Number.MAX_SAFE_INTEGER) {
    const byText = new Map(wanted.map((vector, at) => [vector.join(), at]));
    return (values) => byText.get(values.join()) ?? -1;
  }
  const numberOf = (values: ArrayLike<number>): number => {
    let so = 0;
    for (let lane = 0; lane < radix.length; lane += 1) so = so * (radix[lane] ?? 1) + (values[lane] ?? 0);
    return so;
  };
  const byNumber = new Map(wanted.map((vector, at) => [numberOf(vector), at]));
  return (values) => byNumber.get(numberOf(values)) ?? -1;
}
