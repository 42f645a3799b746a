import type { Refusal } from '../../game/protocol/refusals';
import { openedLog } from '../../game/review/opened-log';
import type { Event } from '../../game/session/events';
import type { Reader } from './reader-of';
import type { Setting } from './setting';

/** What of a session may leave: the events, whether with names, and who elsewhere may be named in them. */
export type Exportable = Readonly<{ log: readonly Event[]; whole: boolean; full: boolean; others: readonly string[] }>;

/**
 * What of a session whoever reads it may take away: control all of it at any time, others what the opened review shows
 * them; with names, control alone. What came in as a file leaves as it came: in part, or without names, if it was so.
 */
export async function exportable(
  { table, viewer }: Reader,
  named: boolean,
  { directory, imports }: Pick<Setting, 'directory' | 'imports'>,
): Promise<Exportable | Refusal> {
  const ofControl = viewer === 'control';
  if (!ofControl && table.state.review === null) return 'review-closed';
  if (!ofControl && named) return 'export-with-names';
  const came = await imports.of(table.session);
  const full = named && !came?.pseudonymised;
  const others = full ? [] : await directory.namesBeside(table.session);
  return { log: openedLog(viewer, table.log), whole: ofControl && came?.whole !== false, full, others };
}
