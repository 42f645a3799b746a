import { createHash, randomBytes, randomFillSync, timingSafeEqual } from 'node:crypto';

const idBytes = 16;
const pool = Buffer.alloc(256 * idBytes);
let drawn = pool.length;

/** 128 bits that nobody can guess, for the names of things. Drawn for many at once: one at a time costs as much as a decision. */
export function freshId(): string {
  if (drawn === pool.length) {
    randomFillSync(pool);
    drawn = 0;
  }
  drawn += idBytes;
  return pool.toString('base64url', drawn - idBytes, drawn);
}

/** 256 bits for a link. Only its hash is kept. */
export const freshSecret = (): string => randomBytes(32).toString('base64url');

export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** Takes the same time wherever the two differ. */
export const sameSecret = (a: string, b: string): boolean =>
  timingSafeEqual(Buffer.from(hashOf(a)), Buffer.from(hashOf(b)));
