import type { Refusal, SeatLink } from '../../game/protocol';
import type { Placement, SeatId } from '../../game/session/seat';
import type { Table } from '../live/table';
import { freshId, freshSecret, hashOf } from '../secrets';

export type Opened = Readonly<{ ok: true; link: SeatLink } | { ok: false; refusal: Refusal }>;

/** A new chair and the only copy of its secret; taken at once by the person named. */
export async function openSeat(
  table: Table,
  placement: Placement,
  { name, by = 'server' }: Readonly<{ name?: string; by?: SeatId | 'server' }> = {},
): Promise<Opened> {
  const secret = freshSecret();
  const seat = freshId();
  const chair = { type: 'open-seat', seat, placement, secretHash: hashOf(secret) } as const;
  const settled = await table.issue(name === undefined ? chair : { ...chair, name }, by);
  if (settled.ok) return { ok: true, link: { seat, ...placement, secret } };
  return { ok: false, refusal: settled.refusal === 'join-code-taken' ? 'internal' : settled.refusal };
}
