import { z } from 'zod';
import { BundleEntry, BundleHead, bundleFormat, bundleVersion } from './bundle';
import { complaint } from './complaint';
import { type Refused, refused } from './import-fault';
import { jsonFault } from './json-fault';

type Opened = Readonly<{ ok: true; head: BundleHead; entries: readonly BundleEntry[] }>;

/** More than a table plays in weeks; to fold more would take the server's time from those who play. */
const mostEvents = 50_000;
const atHead = 'The head of the file';

const File = z.looseObject({
  format: z.literal(bundleFormat),
  version: z.number(),
  writtenBy: z.looseObject({ parley: z.string().max(40) }),
  log: z.array(z.unknown()),
});

/** What the text says, as far as it is JSON that may be read. */
function parsed(text: string): Readonly<{ ok: true; given: unknown }> | Refused {
  const fault = jsonFault(text);
  if (!fault) return { ok: true, given: JSON.parse(text) };
  const place = `Line ${fault.line}, column ${fault.column}`;
  if (fault.cut) return refused(place, 'The file ends in the middle: it was not saved or sent whole. Export it again.');
  return refused(place, `The file is no JSON that may be read: ${fault.problem}.`);
}

function entriesOf(log: readonly unknown[]): Readonly<{ ok: true; entries: readonly BundleEntry[] }> | Refused {
  if (log.length === 0) return refused('The log', 'There is no event in it.');
  if (log.length > mostEvents)
    return refused('The log', `It has ${log.length} events, and ${mostEvents} are the most.`);
  const entries: BundleEntry[] = [];
  for (const [position, given] of log.entries()) {
    const entry = BundleEntry.safeParse(given);
    if (!entry.success) return refused(`Event ${position + 1}`, complaint(entry.error));
    entries.push(entry.data);
  }
  return { ok: true, entries };
}

/** The head of a file and its entries, nothing of which is understood yet. `here`: which release reads it. */
export function openBundle(text: string, here: string): Opened | Refused {
  const read = parsed(text);
  if (!read.ok) return read;
  const file = File.safeParse(read.given);
  if (!file.success)
    return refused(atHead, 'This is no session that Parley saved. Choose a file that was exported as a whole session.');
  const { log, ...rest } = file.data;
  const { version, writtenBy } = rest;
  if (version !== bundleVersion) {
    const wrote = `Parley ${writtenBy.parley} wrote it in form ${version}`;
    const reads = `this is Parley ${here}, which reads form ${bundleVersion}`;
    return refused(atHead, `${wrote}; ${reads}. Update this server to ${writtenBy.parley} or a later release.`);
  }
  const head = BundleHead.safeParse(rest);
  if (!head.success) return refused(atHead, complaint(head.error));
  const found = entriesOf(log);
  return found.ok ? { ok: true, head: head.data, entries: found.entries } : found;
}
