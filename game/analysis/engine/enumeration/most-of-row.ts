import { largerOf, type Packing } from '../packing';

/** Columns of a walk that hold the words of a packing, from column `from` on: what bounds are made of. */
export type Bounded = Readonly<{ packing: Packing; from: number }>;

/** Lane by lane the most of any option: `row` has for every column the options of one level, one after another. */
export function mostOfRow(row: Int32Array, options: number, { packing, from }: Bounded, most: Int32Array): void {
  const { words, guards, bits } = packing;
  for (let word = 0; word < words; word += 1) {
    const start = (from + word) * options;
    const guard = guards[word] ?? 0;
    let so = row[start] ?? 0;
    for (let option = 1; option < options; option += 1) so = largerOf(so, row[start + option] ?? 0, guard, bits);
    most[word] = so;
  }
}
