import type { Factor } from '../factor';
import type { Model } from '../model';

/** What a choice adds to one column of a walk, from what it adds to each lane. */
export type Column = (lanes: Int32Array) => number;

/**
 * A factor with as many integers a cell as the walk adds up, laid out for the order of the walk: for every choice on the
 * levels but the last, and every column, a row of the last level's options.
 */
export type Laid = Readonly<{
  adds: Int32Array;
  bans: Uint8Array;
  bansAny: boolean;
  levels: Int32Array;
  strides: Int32Array;
  /** Options of its last level. */
  row: number;
}>;

type Setting = Readonly<{ model: Model; order: readonly number[]; columns: readonly Column[] }>;

export function laidOut({ scope, cells, adds, bans }: Factor, { model, order, columns }: Setting): Laid {
  const { sizes, lanes } = model;
  const levels = scope.map((variable) => order.indexOf(variable)).sort((a, b) => a - b);
  const size = (level: number) => sizes[order[level] ?? 0] ?? 1;
  const strides = levels.map((_, k) => levels.slice(k + 1).reduce((product, level) => product * size(level), 1));
  const strideOf = scope.map((variable) => strides[levels.indexOf(order.indexOf(variable))] ?? 0);
  const row = size(levels.at(-1) ?? -1);
  const out = new Int32Array(cells * columns.length);
  const banned = new Uint8Array(cells);
  for (let cell = 0; cell < cells; cell += 1) {
    let rest = cell;
    let to = 0;
    for (let k = scope.length - 1; k >= 0; k -= 1) {
      const own = sizes[scope[k] ?? 0] ?? 1;
      to += (rest % own) * (strideOf[k] ?? 0);
      rest = Math.floor(rest / own);
    }
    const lane = adds.subarray(cell * lanes.length, (cell + 1) * lanes.length);
    const start = (to - (to % row)) * columns.length + (to % row);
    columns.forEach((column, at) => {
      out[start + at * row] = column(lane);
    });
    banned[to] = bans[cell] ?? 0;
  }
  return {
    adds: out,
    bans: banned,
    bansAny: banned.includes(1),
    levels: Int32Array.from(levels),
    strides: Int32Array.from(strides),
    row,
  };
}
