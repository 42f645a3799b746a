/** Where a lane lies: bits from `shift` up in word `word`; the bit above them is its guard. `mask` is over its bits, unshifted. */
type Place = Readonly<{ word: number; shift: number; bits: number; mask: number }>;

/**
 * How vectors of small non-negative integers, a lane each, share 32-bit words, so that one addition adds several lanes and
 * one subtraction compares them. `guards`: by word, the guard bits of its lanes. The first `partyWords` words hold the
 * first lanes and nothing else.
 */
export type Packing = Readonly<{ words: number; partyWords: number; places: readonly Place[]; guards: Int32Array }>;

const bitsFor = (most: number): number => Math.max(1, 32 - Math.clz32(most));

/** Lanes of these widths, in order, in as few words as they fill one after another; the last of a word lies lowest. */
function placed(widths: readonly number[], from: number): Place[] {
  const words: number[][] = [];
  let room = 0;
  for (const bits of widths) {
    if (bits + 1 > room) {
      words.push([]);
      room = 32;
    }
    words.at(-1)?.push(bits);
    room -= bits + 1;
  }
  return words.flatMap((lanes, word) => {
    let shift = lanes.reduce((sum, bits) => sum + bits + 1, 0);
    return lanes.map((bits) => {
      shift -= bits + 1;
      return { word: from + word, shift, bits, mask: 2 ** bits - 1 };
    });
  });
}

/**
 * A packing for lanes that never exceed `maxima`: the first `parties` of them in words of their own. Bounds are the
 * caller's to prove: a sum that exceeds its lane's would run into its neighbour.
 */
export function packingOf(maxima: readonly number[], parties: number): Packing {
  if (maxima.some((most) => most < 0 || most >= 2 ** 30)) throw new Error(`a lane out of range: ${maxima.join(' ')}`);
  const widths = maxima.map(bitsFor);
  const own = placed(widths.slice(0, parties), 0);
  const partyWords = 1 + Math.max(-1, ...own.map(({ word }) => word));
  const places = [...own, ...placed(widths.slice(parties), partyWords)];
  const words = 1 + Math.max(partyWords - 1, ...places.map(({ word }) => word));
  const guards = new Int32Array(words);
  for (const { word, shift, bits } of places) guards[word] = (guards[word] ?? 0) | (1 << (shift + bits));
  return { words, partyWords, places, guards };
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
export const partiesOf = ({ partyWords, places, guards }: Packing, parties: number): Packing => ({
  words: partyWords,
  partyWords,
  places: places.slice(0, parties),
  guards: guards.slice(0, partyWords),
});
