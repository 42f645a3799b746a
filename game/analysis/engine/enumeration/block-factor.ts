import type { Laid } from './laid-out';

/**
 * A factor on several levels of the block: `before` of its levels come before the block, `cells` is where each entry lies,
 * the last level fastest, `byCell[c]` what each cell adds to column c.
 */
export type BlockFactor = Readonly<{
  levels: Int32Array;
  strides: Int32Array;
  before: number;
  cells: Int32Array;
  byCell: readonly Int32Array[];
  bans: Uint8Array;
  bansAny: boolean;
}>;

type Shape = Readonly<{ sizes: readonly number[]; tail: number; columns: number; spread: number }>;

/** A factor as the block's entries read it. */
function inBlock({ levels, strides, adds, bans, row }: Laid, { sizes, tail, columns, spread }: Shape): BlockFactor {
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
  const byCell = Array.from({ length: spread }, (_, c) =>
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

/** What a walk adds to its block besides the rows of single levels. */
export const blockFactorsOf = (factors: readonly Laid[], shape: Shape): BlockFactor[] =>
  merged(factors.map((factor) => inBlock(factor, shape)));
