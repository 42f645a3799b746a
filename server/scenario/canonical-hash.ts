import { createHash } from 'node:crypto';
import { canonicalJson } from '../../game/exports/canonical-json';

/** SHA-256, in hex, of a value as JSON with sorted keys: the same for every file that says the same. */
export const canonicalHash = (value: unknown): string =>
  createHash('sha256').update(canonicalJson(value)).digest('hex');
