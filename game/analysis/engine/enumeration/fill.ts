import type { Block } from './block';
import type { BlockFactor } from './block-factor';
import { mostOfRow } from './most-of-row';
import type { Update } from './stages';
import type { WalkPlan } from './walk-plan';

/** Adds to a later level's options what the choices up to now have made known. */
export function update({ bounded, columns }: WalkPlan, each: Update, chosen: Int32Array): void {
  const { factors } = each;
  const { rows: to, bans: banTo, most } = each.to;
  let { rows: from, bans: banFrom } = each.from;
  const size = banTo.length;
  const length = size * columns;
  for (let f = 0; f < factors.length; f += 1) {
    const factor = factors[f];
    if (!factor) continue;
    const { adds, bans, bansAny, levels, strides } = factor;
    let cell = 0;
    for (let k = 0; k < levels.length - 1; k += 1) cell += (chosen[levels[k] ?? 0] ?? 0) * (strides[k] ?? 0);
    const start = cell * columns;
    for (let k = 0; k < length; k += 1) to[k] = ((from[k] ?? 0) + (adds[start + k] ?? 0)) | 0;
    from = to;
    if (!bansAny && banFrom === banTo) continue;
    for (let option = 0; option < size; option += 1) {
      banTo[option] = (banFrom[option] ?? 0) | (bans[cell + option] ?? 0);
    }
    banFrom = banTo;
  }
  mostOfRow(to, size, bounded, most);
}

/** Lists all ways to decide the block's levels that are not banned, with what each adds up to. */
export function fill(plan: WalkPlan, chosen: Int32Array, block: Block): void {
  const { tail, sizes, blockFactors } = plan;
  let bans = false;
  if (block.mayBan) {
    block.banned.fill(0);
    for (let level = tail; level < sizes.length; level += 1) if (banLevel(plan, level, block)) bans = true;
  }
  for (let c = 0; c < block.columns.length; c += 1) expand(plan, block, c);
  for (let f = 0; f < blockFactors.length; f += 1) {
    const factor = blockFactors[f];
    if (factor && spreadFactor(factor, chosen, block)) bans = true;
  }
  block.close(bans);
}

/** Writes every sum of one option of each level into a column: level by level, from one entry to all. */
function expand({ tail, sizes, last: known }: WalkPlan, { columns, scratch }: Block, c: number): void {
  const last = sizes.length - 1;
  let from = scratch[tail % 2] ?? new Int32Array(1);
  from[0] = 0;
  let count = 1;
  for (let level = tail; level <= last; level += 1) {
    const size = sizes[level] ?? 1;
    const row = known[level]?.rows;
    const to = level === last ? columns[c] : scratch[(level + 1) % 2];
    if (!row || !to) return;
    const start = c * size;
    let entry = 0;
    for (let k = 0; k < count; k += 1) {
      const sum = from[k] ?? 0;
      for (let option = 0; option < size; option += 1) {
        to[entry] = (sum + (row[start + option] ?? 0)) | 0;
        entry += 1;
      }
    }
    from = to;
    count = entry;
  }
}

/** Marks the entries whose option on a level is banned. Whether there are any. */
function banLevel(plan: WalkPlan, level: number, { banned, entries, inner }: Block): boolean {
  const bans = plan.last[level]?.bans;
  if (!bans?.includes(1)) return false;
  const within = inner[level - plan.tail] ?? 1;
  for (let entry = 0; entry < entries; entry += 1) {
    if (bans[Math.floor(entry / within) % bans.length]) banned[entry] = 1;
  }
  return true;
}

/** Adds a factor that lies on several levels of the block. Whether it bans an entry. */
function spreadFactor(factor: BlockFactor, chosen: Int32Array, block: Block): boolean {
  const { levels, strides, before, cells, byCell, bans, bansAny } = factor;
  let outer = 0;
  for (let k = 0; k < before; k += 1) outer += (chosen[levels[k] ?? 0] ?? 0) * (strides[k] ?? 0);
  const { entries, columns } = block;
  for (let c = 0; c < columns.length; c += 1) {
    const to = columns[c];
    const from = byCell[c];
    if (!to || !from) continue;
    for (let entry = 0; entry < entries; entry += 1) {
      to[entry] = ((to[entry] ?? 0) + (from[outer + (cells[entry] ?? 0)] ?? 0)) | 0;
    }
  }
  if (!bansAny) return false;
  let banned = false;
  for (let entry = 0; entry < entries; entry += 1) {
    if (!bans[outer + (cells[entry] ?? 0)]) continue;
    block.banned[entry] = 1;
    banned = true;
  }
  return banned;
}
