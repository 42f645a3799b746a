/**
 * A number in [0, 1) that depends on the session's seed and on what is drawn for, and on nothing else: not on when it
 * is drawn, nor on what was drawn before. FNV-1a over both, then the finaliser of MurmurHash3 (A. Appleby, public domain).
 */
export function drawOf(seed: string, purpose: string): number {
  let hash = 0x811c9dc5;
  for (const character of `${seed}/${purpose}`) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
