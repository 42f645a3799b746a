import { type Reply, refuse } from '../../game/protocol/refusals';
import { isStoreFull } from '../store/store-full';
import { UnreadableLog } from '../store/unreadable-log';

/** What somebody is told whose command failed. */
export function failed(error: unknown): Extract<Reply, { ok: false }> {
  if (error instanceof UnreadableLog) return refuse('unreadable-log');
  return refuse(isStoreFull(error) ? 'store-full' : 'internal');
}
