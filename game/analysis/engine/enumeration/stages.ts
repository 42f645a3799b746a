import type { Laid } from './laid-out';
import { type Bounded, mostOfRow } from './most-of-row';

/**
 * What is known of a level once the level `madeAt` is decided, -1 before any is: for every column a row of what its options
 * add up to, which of them are banned, and lane by lane the most of any.
 */
export type Stage = Readonly<{ madeAt: number; rows: Int32Array; bans: Uint8Array; most: Int32Array }>;

/** Making one stage of a level from the one before it, by the factors that have become known. */
export type Update = Readonly<{ level: number; from: Stage; to: Stage; factors: readonly Laid[] }>;

type Shape = Readonly<{ sizes: readonly number[]; columns: number; bounded: Bounded }>;

const byNumber = (a: number, b: number) => a - b;

/** All stages of a level, in the order in which they are made, and how. `own` are the factors that end on it. */
export function stagesOf(level: number, own: readonly Laid[], { sizes, columns, bounded }: Shape) {
  const size = sizes[level] ?? 1;
  const stage = (madeAt: number): Stage => ({
    madeAt,
    rows: new Int32Array(size * columns),
    bans: new Uint8Array(size),
    most: new Int32Array(bounded.packing.words),
  });
  const readyAt = ({ levels }: Laid) => levels.at(-2) ?? -1;
  const first = stage(-1);
  for (const { adds, bans } of own.filter((factor) => readyAt(factor) < 0)) {
    for (let at = 0; at < first.rows.length; at += 1) first.rows[at] = (first.rows[at] ?? 0) + (adds[at] ?? 0);
    for (let option = 0; option < size; option += 1)
      first.bans[option] = (first.bans[option] ?? 0) | (bans[option] ?? 0);
  }
  mostOfRow(first.rows, size, bounded, first.most);
  const stages = [first];
  const updates: Update[] = [];
  for (const madeAt of [...new Set(own.map(readyAt).filter((at) => at >= 0))].sort(byNumber)) {
    const from = stages.at(-1) ?? first;
    const to = stage(madeAt);
    stages.push(to);
    updates.push({ level, from, to, factors: own.filter((factor) => readyAt(factor) === madeAt) });
  }
  return { stages, updates };
}
