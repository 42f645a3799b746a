import type { Event } from '../session/events';
import type { BundleEntry, BundleHead } from './bundle';
import { scenarioIn } from './bundle-text';
import { canonicalJson } from './canonical-json';
import { chainStart, firstDamaged, type HashText } from './chain';
import { eventFrom, typeOf } from './event-from';
import { type ImportFault, type Refused, refused } from './import-fault';
import { logFault } from './log-fault';
import { openBundle } from './open-bundle';

/** A session as it came in. `chain`: the last of its file, by which the same session is known again. */
export type ReadBundle = Readonly<{ head: BundleHead; log: readonly Event[]; chain: string }>;

type Read = Readonly<({ ok: true } & ReadBundle) | Refused>;
/** `here`: the release that reads. */
type Reader = Readonly<{ here: string; hash: HashText }>;

/** An event as people count them, from 1. */
function placeOf(position: number, event: unknown): string {
  const type = typeOf(event);
  return `Event ${position + 1}${type === null ? '' : `, ${type}`}`;
}

/** The first event that was changed, put in, taken out or moved since the file was written. */
function damaged(head: BundleHead, entries: readonly BundleEntry[], hash: HashText): ImportFault | null {
  if (chainStart(head, hash) !== head.start)
    return { place: 'The head of the file', reason: 'It was changed since the file was written. Export it again.' };
  const position = firstDamaged(head.start, entries, hash);
  if (position === null) return null;
  const reason = 'It was changed, put in, taken out or moved since the file was written. Export it again.';
  return { place: placeOf(position, entries[position]?.event), reason };
}

/**
 * A session from the text of a file, or the first reason not to take it in. Nothing of a file is believed: neither that it
 * is whole, nor that its events are some, nor that one can have followed from the other.
 */
export function readBundle(text: string, { here, hash }: Reader): Read {
  const opened = openBundle(text, here);
  if (!opened.ok) return opened;
  const { head, entries } = opened;
  const fault = damaged(head, entries, hash);
  if (fault) return { ok: false, fault };
  const log: Event[] = [];
  for (const [position, { event: given }] of entries.entries()) {
    const read = eventFrom(given, { writtenBy: head.writtenBy.parley, here });
    if (!read.ok) return refused(placeOf(position, given), read.reason);
    log.push(read.event);
  }
  const wrong = logFault(log);
  if (wrong)
    return refused(
      placeOf(wrong.position, log[wrong.position]),
      `${sentence(wrong.problem)} No session can have come to that.`,
    );
  if (canonicalJson(scenarioIn(log)) !== canonicalJson(head.scenario))
    return refused('The head of the file', 'It names another scenario than the log, or another hash of it.');
  return { ok: true, head, log, chain: entries.at(-1)?.chain ?? head.start };
}

const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
