import { randomInt } from 'node:crypto';

/** Without those that look or sound like another: 0 and O, 1, I and L. */
const letters = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const length = 8;

/** One of 31⁸, about 853 thousand million: SECURITY.md says how long guessing takes. */
export const freshJoinCode = (): string => Array.from({ length }, () => letters[randomInt(letters.length)]).join('');

/** A code as people type it: small letters, spaces and hyphens are theirs to use. */
export const joinCodeFrom = (typed: string): string => typed.replace(/[\s-]/g, '').toUpperCase();
