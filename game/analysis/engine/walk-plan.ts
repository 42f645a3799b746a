import { type BlockFactor, type Column, type Laid, laidOut } from './laid-out';
import type { Model } from './model';
import { orderOf, tailOf } from './walk-order';

/** What becomes known of a later level when this one is decided: its options' sums, from one stage to the next. */
export type Update = Readonly<{ level: number; stage: number; factors: readonly Laid[] }>;

/**
 * An order for visiting every package, and what to do on the way. A factor is added to the options of its last level as
 * soon as all its other levels are decided, so that the inner loops find sums ready made. The last levels make a block.
 */
export type WalkPlan = Readonly<{
  /** The variable decided at each level. Variables with one option have none. */
  order: readonly number[];
  sizes: readonly number[];
  columns: number;
  /** The first level of the block. */
  tail: number;
  /** Ways to decide the levels of the block. */
  block: number;
  /** By level before the tail. */
  updates: readonly (readonly Update[])[];
  /** By level and stage: for every column, a row of options; and which options are banned. */
  sums: readonly (readonly Int32Array[])[];
  bans: readonly (readonly Uint8Array[])[];
  /** By level, the last stage of the two: what is known when its turn comes. */
  rows: readonly Int32Array[];
  banRows: readonly Uint8Array[];
  /** Factors on two levels of the tail or more. */
  blockFactors: readonly BlockFactor[];
  /** By level before the tail: whether deciding it changes the block. */
  staling: readonly boolean[];
  /** Whether an entry of the block may be banned. */
  bansTail: boolean;
  /** Something is banned before anything is decided. */
  empty: boolean;
}>;

const byNumber = (a: number, b: number) => a - b;

export function walkPlanOf(model: Model, columns: readonly Column[]): WalkPlan {
  const order = orderOf(model);
  const sizes = order.map((variable) => model.sizes[variable] ?? 1);
  const scopes = model.factors.map(({ scope }) => scope.map((variable) => order.indexOf(variable)).sort(byNumber));
  const tail = tailOf(sizes, scopes);
  const laid = model.factors.map((factor) => laidOut(factor, { model, order, columns }));
  const inTail = ({ levels }: Laid) => levels.filter((level) => level >= tail).length;
  const rowFactors = laid.filter((factor) => inTail(factor) < 2);
  const blockFactors = laid.filter((factor) => inTail(factor) >= 2);
  const rows = (level: number) => new Int32Array((sizes[level] ?? 0) * columns.length);
  const bansOf = (level: number) => new Uint8Array(sizes[level] ?? 0);
  const updates: Update[][] = order.map(() => []);
  const sums = order.map((_, level) => [rows(level)]);
  const bans = order.map((_, level) => [bansOf(level)]);
  order.forEach((_, level) => {
    const own = rowFactors.filter(({ levels }) => levels.at(-1) === level);
    const readyAt = ({ levels }: Laid) => levels.at(-2) ?? -1;
    for (const { adds, bans: banned } of own.filter((factor) => readyAt(factor) < 0)) {
      sums[level]?.[0]?.forEach((sum, at, first) => {
        first[at] = sum + (adds[at] ?? 0);
      });
      bans[level]?.[0]?.forEach((ban, at, first) => {
        first[at] = ban | (banned[at] ?? 0);
      });
    }
    const stages = [...new Set(own.map(readyAt).filter((at) => at >= 0))].sort(byNumber);
    for (const at of stages) {
      const factors = own.filter((factor) => readyAt(factor) === at);
      updates[at]?.push({ level, stage: sums[level]?.length ?? 0, factors });
      sums[level]?.push(rows(level));
      bans[level]?.push(bansOf(level));
    }
  });
  const changes = (level: number) =>
    (updates[level] ?? []).some((each) => each.level >= tail) ||
    blockFactors.some(({ levels }) => levels.includes(level));
  return {
    order,
    sizes,
    columns: columns.length,
    tail,
    block: sizes.slice(tail).reduce((product, size) => product * size, 1),
    updates,
    sums,
    bans,
    rows: sums.map((stages) => stages.at(-1) ?? new Int32Array(0)),
    banRows: bans.map((stages) => stages.at(-1) ?? new Uint8Array(0)),
    blockFactors: merged(blockFactors.map((factor) => inBlock(factor, { sizes, tail, columns: columns.length }))),
    staling: order.slice(0, tail).map((_, level) => changes(level)),
    bansTail: laid.some(({ levels, bans }) => bans.includes(1) && (levels.at(-1) ?? -1) >= tail),
    empty: laid.some(({ levels, bans }) => levels.length === 0 && bans[0] === 1),
  };
}

type Shape = Readonly<{ sizes: readonly number[]; tail: number; columns: number }>;

/** A factor as the block's entries read it. */
function inBlock({ levels, strides, adds, bans, row }: Laid, { sizes, tail, columns }: Shape): BlockFactor {
  const own = sizes.slice(tail);
  const entries = own.reduce((product, size) => product * size, 1);
  const cells = new Int32Array(entries);
  let inner = entries;
  own.forEach((size, place) => {
    inner /= size;
    const at = levels.indexOf(tail + place);
    if (at < 0) return;
    for (let entry = 0; entry < entries; entry += 1) {
      cells[entry] = (cells[entry] ?? 0) + (Math.floor(entry / inner) % size) * (strides[at] ?? 0);
    }
  });
  const byCell = Array.from({ length: columns }, (_, c) =>
    Int32Array.from(bans, (_, cell) => adds[(cell - (cell % row)) * columns + c * row + (cell % row)] ?? 0),
  );
  const before = levels.filter((level) => level < tail).length;
  return { levels, strides, before, cells, byCell, bans, bansAny: bans.includes(1) };
}

/** The factors that depend on no earlier level as one, spelled out by entry; the others after it. */
function merged(factors: readonly BlockFactor[]): BlockFactor[] {
  const [lasting, changing] = [
    factors.filter(({ before }) => before === 0),
    factors.filter(({ before }) => before > 0),
  ];
  const [first] = lasting;
  if (!first) return changing;
  const sum = (c: number) =>
    first.cells.map((_, entry) =>
      lasting.reduce((so, { cells, byCell }) => so + (byCell[c]?.[cells[entry] ?? 0] ?? 0), 0),
    );
  const bans = Uint8Array.from(first.cells, (_, entry) =>
    lasting.some((each) => each.bans[each.cells[entry] ?? 0]) ? 1 : 0,
  );
  const one: BlockFactor = {
    levels: new Int32Array(0),
    strides: new Int32Array(0),
    before: 0,
    cells: first.cells.map((_, entry) => entry),
    byCell: first.byCell.map((_, c) => sum(c)),
    bans,
    bansAny: bans.includes(1),
  };
  return [one, ...changing];
}
