import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** 128 bits that nobody can guess, for the names of things. */
export const freshId = (): string => randomBytes(16).toString('base64url');

/** 256 bits for a link. Only its hash is kept. */
export const freshSecret = (): string => randomBytes(32).toString('base64url');

export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** Takes the same time wherever the two differ. */
export const sameSecret = (a: string, b: string): boolean =>
  timingSafeEqual(Buffer.from(hashOf(a)), Buffer.from(hashOf(b)));
