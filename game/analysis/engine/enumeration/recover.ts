import type { Found } from '../engine';
import { type Model, withNeeds } from '../model';
import { type Leaf, Walk } from './walk';
import { zoneWalk } from './zone-walk';

/** The same, each party needing the least that any of the wanted vectors gives it. */
function cornered(model: Model, wanted: readonly (readonly number[])[]): Model {
  const needs = model.lanes.map(({ shift, need }, lane) => {
    if (lane >= model.parties) return need === null ? null : need + shift;
    return shift + Math.min(...wanted.map((vector) => vector[lane] ?? 0));
  });
  return withNeeds(model, needs);
}

/** Goes through the packages that give every party at least the least of all wanted vectors, and picks out those wanted. */
export function recover(model: Model, wanted: readonly (readonly number[])[], limit: number): Found[] {
  const { lanes, parties, sizes } = model;
  const { packing, plan, filter, cut } = zoneWalk(cornered(model, wanted));
  const found = wanted.map(() => ({ many: 0, choices: [] as number[][] }));
  const index = indexOf(
    wanted,
    lanes.slice(0, parties).map(({ most }) => most),
  );
  const own = packing.places.slice(0, parties);
  const values = new Int32Array(parties);
  const levels = sizes.map((_, variable) => plan.order.indexOf(variable));

  const leaf: Leaf = (sums, from, block) => {
    const size = filter.pass(sums, from, block);
    for (let k = 0; k < size; k += 1) {
      const entry = filter.list[k] ?? 0;
      own.forEach((place, lane) => {
        const sum = (sums[from + place.word] ?? 0) + (block.columns[place.word]?.[entry] ?? 0);
        values[lane] = (sum >>> place.shift) & place.mask;
      });
      const hit = found[index(values)];
      if (!hit) continue;
      hit.many += 1;
      if (hit.choices.length >= limit) continue;
      hit.choices.push(
        levels.map((level) => {
          if (level < 0) return 0;
          return level < plan.tail ? (walk.chosen[level] ?? 0) : block.optionOf(entry, level);
        }),
      );
    }
    return 0;
  };
  const base = new Int32Array(plan.columns);
  const walk = new Walk({ plan, base, leaf, cut });
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
