import { BundleSubject } from './bundle';
import { canonicalJson } from './canonical-json';

/** SHA-256 of a text as UTF-8, in hex. The shell has it. */
export type HashText = (text: string) => string;

/** What the chain of a file with this head begins with. */
export const chainStart = (
  { format, version, pseudonymised, whole, scenario }: BundleSubject,
  hash: HashText,
): string => hash(canonicalJson(BundleSubject.parse({ format, version, pseudonymised, whole, scenario })));

/** The chain of an event that comes after `before`. Events are taken as they stand in the file, not as they were understood. */
export const chained = (before: string, event: unknown, hash: HashText): string =>
  hash(`${before}\n${canonicalJson(event)}`);

/** The index of the first entry whose chain is not what the file before it gives; `null`: all is well. */
export function firstDamaged(
  start: string,
  log: readonly Readonly<{ event?: unknown; chain: string }>[],
  hash: HashText,
): number | null {
  let before = start;
  for (const [index, { event, chain }] of log.entries()) {
    if (chained(before, event, hash) !== chain) return index;
    before = chain;
  }
  return null;
}
