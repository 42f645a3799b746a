import { createHash } from 'node:crypto';

/** Curly quotes made straight, the only change made to a text before it is compared. */
export const straightened = (text: string): string => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');

/** Words and marks in order; spaces alone are left out. */
const tokensOf = (text: string): readonly string[] => straightened(text).match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? [];

const digits = 3;

/**
 * A fingerprint of a text that holds no text: for every three tokens in a row, in order, the first 12 bits of their
 * SHA-256 as three hexadecimal digits. Long enough to catch a changed word, since a quote must match at one place with
 * every shingle it has; too short for one shingle to tell which words made it.
 */
export function shinglesOf(text: string): string {
  const tokens = tokensOf(text);
  return tokens
    .slice(2)
    .map((_, at) =>
      createHash('sha256')
        .update(tokens.slice(at, at + 3).join(' '))
        .digest('hex')
        .slice(0, digits),
    )
    .join('');
}

/** Whether every shingle of the quote stands in the text, one after the other. */
export function standsIn(quote: string, shingles: string): boolean {
  const sought = shinglesOf(quote);
  if (!sought) throw new Error(`too short to check: ${quote}`);
  for (let at = shingles.indexOf(sought); at >= 0; at = shingles.indexOf(sought, at + 1)) {
    if (at % digits === 0) return true;
  }
  return false;
}
