import type { Model } from '../model';
import { type BlockFactor, blockFactorsOf } from './block-factor';
import { type Column, type Laid, laidOut } from './laid-out';
import type { Bounded } from './most-of-row';
import { type Stage, stagesOf, type Update } from './stages';
import { orderOf, tailOf } from './walk-order';

/**
 * An order for visiting every package, and what to do on the way. A factor is added to the options of its last level as
 * soon as all its other levels are decided, so that the inner loops find sums ready made. The last levels make a block.
 */
export type WalkPlan = Readonly<{
  /** The variable decided at each level. Variables with one option have none. */
  order: readonly number[];
  sizes: readonly number[];
  columns: number;
  /** The first so many columns are spread out over the block; the others serve bounds alone. */
  spread: number;
  bounded: Bounded;
  /** The first level of the block. */
  tail: number;
  /** Ways to decide the levels of the block. */
  block: number;
  /** By level, in the order in which they are made. */
  stages: readonly (readonly Stage[])[];
  /** By level, what is known when its turn comes. */
  last: readonly Stage[];
  /** By level before the tail: the stages of later levels that deciding it makes. */
  updates: readonly (readonly Update[])[];
  blockFactors: readonly BlockFactor[];
  /** By level before the tail: whether deciding it changes the block. */
  staling: readonly boolean[];
  /** Whether an entry of the block may be banned. */
  bansTail: boolean;
  /** Something is banned before anything is decided. */
  empty: boolean;
}>;

type Setting = Readonly<{ columns: readonly Column[]; spread: number; bounded: Bounded }>;

export function walkPlanOf(model: Model, { columns, spread, bounded }: Setting): WalkPlan {
  const order = orderOf(model);
  const sizes = order.map((variable) => model.sizes[variable] ?? 1);
  const laid = model.factors.map((factor) => laidOut(factor, { model, order, columns }));
  const tail = tailOf(
    sizes,
    laid.map(({ levels }) => [...levels]),
  );
  const inTail = ({ levels }: Laid) => levels.filter((level) => level >= tail).length;
  const single = laid.filter((factor) => inTail(factor) < 2);
  const several = laid.filter((factor) => inTail(factor) >= 2);
  const shape = { sizes, tail, columns: columns.length, spread, bounded };
  const made = order.map((_, level) =>
    stagesOf(
      level,
      single.filter(({ levels }) => levels.at(-1) === level),
      shape,
    ),
  );
  const updates = order.map((_, level) => made.flatMap((of) => of.updates.filter(({ to }) => to.madeAt === level)));
  const changes = (level: number) =>
    (updates[level] ?? []).some((each) => each.level >= tail) || several.some(({ levels }) => levels.includes(level));
  return {
    ...shape,
    order,
    block: sizes.slice(tail).reduce((product, size) => product * size, 1),
    stages: made.map(({ stages }) => stages),
    last: made.flatMap(({ stages }) => stages.at(-1) ?? []),
    updates,
    blockFactors: blockFactorsOf(several, shape),
    staling: order.slice(0, tail).map((_, level) => changes(level)),
    bansTail: laid.some(({ levels, bansAny }) => bansAny && (levels.at(-1) ?? -1) >= tail),
    empty: laid.some(({ levels, bans }) => levels.length === 0 && bans[0] === 1),
  };
}
