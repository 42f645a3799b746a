/** FNV-1a with any offset and odd multiplier: 32 bits. */
const hashed = (text: string, offset: number, multiplier: number): number =>
  [...text].reduce((hash, character) => Math.imul(hash ^ (character.codePointAt(0) ?? 0), multiplier), offset);

/**
 * A number in [0, 1) that depends on the session's seed and on what is drawn for, and on nothing else: not on when it
 * is drawn, nor on what was drawn before. Who reads one number cannot work back to the seed: 32 bits come out of 128.
 * Four FNV-1a hashes seed sfc32 (C. Doty-Humphrey, PractRand, public domain), whose first 15 numbers are thrown away.
 */
export function drawOf(seed: string, purpose: string): number {
  const text = `${seed}/${purpose}`;
  let a = hashed(text, 0x811c9dc5, 0x01000193);
  let b = hashed(text, 0x9e3779b9, 0x85ebca6b);
  let c = hashed(text, 0x243f6a88, 0xc2b2ae35);
  let d = hashed(text, 0xb7e15162, 0x27d4eb2f);
  let out = 0;
  for (let round = 0; round < 16; round += 1) {
    out = (a + b + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + out;
  }
  return (out >>> 0) / 2 ** 32;
}
