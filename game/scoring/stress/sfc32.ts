import { drawOf } from '../../scenario/draw';

/** Rounds thrown away at the start, until every bit of the seed has reached every bit of the state. */
const mixing = 12;

/**
 * Numbers in [0, 1), one at each call, the same for the same three words: sfc32, "Small Fast Counter", with 32-bit state
 * words and a counter (C. Doty-Humphrey, PractRand, public domain). Not for secrets.
 */
export function sfc32(words: readonly [number, number, number]): () => number {
  let [a, b, c] = words;
  let counter = 1;
  const next = () => {
    const out = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + out) | 0;
    return (out >>> 0) / 2 ** 32;
  };
  for (let round = 0; round < mixing; round++) next();
  return next;
}

/** The generator of a session's seed, a text of any length. `purpose` keeps its numbers apart from other draws. */
export function generatorOf(seed: string, purpose: string): () => number {
  const word = (part: number) => Math.floor(drawOf(seed, `${purpose}/${part}`) * 2 ** 32) | 0;
  return sfc32([word(0), word(1), word(2)]);
}
