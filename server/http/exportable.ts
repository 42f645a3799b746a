import type { Refusal } from '../../game/protocol';
import { openedLog } from '../../game/review/opened-log';
import type { Event } from '../../game/session/events';
import type { Directory } from '../store/directory';
import type { Reader } from './reader-of';

/** What of a session may leave: the events, whether with names, and who elsewhere may be named in them. */
export type Exportable = Readonly<{ log: readonly Event[]; whole: boolean; full: boolean; others: readonly string[] }>;

/**
 * What of a session whoever reads it may take away: control all of it at any time, others what the opened review shows
 * them; with names, control alone.
 */
export async function exportable(
  { table, viewer }: Reader,
  full: boolean,
  { namesBeside }: Pick<Directory, 'namesBeside'>,
): Promise<Exportable | Refusal> {
  const whole = viewer === 'control';
  if (!whole && table.state.review === null) return 'review-closed';
  if (!whole && full) return 'export-with-names';
  const others = full ? [] : await namesBeside(table.session);
  return { log: openedLog(viewer, table.log), whole, full, others };
}
