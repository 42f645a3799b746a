/** Where a lane lies: bits from `shift` up in word `word`; the bit above them is its guard. */
type Place = Readonly<{ word: number; shift: number; bits: number; mask: number }>;

/**
 * How vectors of small non-negative integers, a lane each, share 32-bit words, so that one addition adds several lanes and
 * one subtraction compares them. All lanes are `bits` wide, with a guard bit above each; `guards` has them by word. The
 * first `partyWords` words hold the parties' lanes and nothing else.
 */
export type Packing = Readonly<{
  words: number;
  partyWords: number;
  bits: number;
  places: readonly Place[];
  guards: Int32Array;
}>;

/**
 * A packing for lanes that never exceed `maxima`: the first `parties` of them in words of their own. Bounds are the
 * caller's to prove: a sum that exceeds its lane's would run into its neighbour.
 */
export function packingOf(maxima: readonly number[], parties: number): Packing {
  if (maxima.some((most) => most < 0 || most >= 2 ** 30)) throw new Error(`a lane out of range: ${maxima.join(' ')}`);
  const bits = Math.max(1, ...maxima.map((most) => 32 - Math.clz32(most)));
  const lanes = Math.floor(32 / (bits + 1));
  const partyWords = Math.ceil(parties / lanes);
  const places = maxima.map((_, lane) => {
    const [first, at] = lane < parties ? [0, lane] : [partyWords, lane - parties];
    return { word: first + Math.floor(at / lanes), shift: (at % lanes) * (bits + 1), bits, mask: 2 ** bits - 1 };
  });
  const words = partyWords + Math.ceil((maxima.length - parties) / lanes);
  const guards = new Int32Array(words);
  for (const { word, shift } of places) guards[word] = (guards[word] ?? 0) | (1 << (shift + bits));
  return { words, partyWords, bits, places, guards };
}

/** Lane by lane, the larger of two words with clear guards. */
export function largerOf(a: number, b: number, guard: number, bits: number): number {
  const least = ((a | guard) - b) & guard;
  const from = least - (least >>> bits);
  return (a & from) | (b & ~from);
}

/** Writes a vector, one integer a lane, as words from `at` on. */
export function pack({ places }: Packing, lanes: ArrayLike<number>, words: Int32Array, at: number): void {
  places.forEach(({ word, shift, mask }, lane) => {
    const value = lanes[lane] ?? 0;
    if (value < 0 || value > mask) throw new Error(`lane ${lane} holds ${value}, beyond its ${mask}`);
    words[at + word] = (words[at + word] ?? 0) | (value << shift);
  });
}

/** The integer of one lane of the vector whose words begin at `at`. */
export const laneOf = ({ word, shift, mask }: Place, words: Int32Array, at: number): number =>
  ((words[at + word] ?? 0) >>> shift) & mask;

/**
 * By word, what to add so that a lane's guard bit is set exactly where the lane is at least its need. A need of `null` or
 * below asks nothing; one above what the lane can hold is never met.
 */
export function needsIn({ words, places }: Packing, needs: readonly (number | null)[]): Int32Array {
  const offsets = new Int32Array(words);
  places.forEach(({ word, shift, bits }, lane) => {
    const need = Math.min(2 ** bits, Math.max(0, needs[lane] ?? 0));
    offsets[word] = ((offsets[word] ?? 0) + ((2 ** bits - need) << shift)) | 0;
  });
  return offsets;
}

/** The lanes of the parties alone, in the same words. */
export const partiesOf = ({ partyWords, bits, places, guards }: Packing, parties: number): Packing => ({
  words: partyWords,
  partyWords,
  bits,
  places: places.slice(0, parties),
  guards: guards.slice(0, partyWords),
});
