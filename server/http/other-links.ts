import { own } from '../../game/own';
import type { ServerCommand } from '../../game/session/commands';
import type { SeatId } from '../../game/session/seat';
import type { Table } from '../live/table';
import { freshId, freshSecret, hashOf } from '../secrets';
import type { Opened } from './open-seat';

/** The link of a seat as it stands once the command is done. */
async function linkAfter(
  table: Table,
  command: ServerCommand & { seat: SeatId },
  secret: string,
  by: SeatId,
): Promise<Opened> {
  const settled = await table.issue(command, by);
  if (!settled.ok) return { ok: false, refusal: settled.refusal === 'join-code-taken' ? 'internal' : settled.refusal };
  const { seat } = command;
  const placed = own(table.state.seats, seat);
  if (!placed) return { ok: false, refusal: 'no-such-seat' };
  return { ok: true, link: { seat, role: placed.role, party: placed.party, secret } };
}

type Replacement = Readonly<{ replace: SeatId; reason: string | null }>;

/** For whoever comes instead: the chair of the one before, and a link of their own. */
export function replaceSeat(table: Table, { replace, reason }: Replacement, by: SeatId): Promise<Opened> {
  const secret = freshSecret();
  const seat = freshId();
  const command = { type: 'replace-seat', instead: replace, seat, secretHash: hashOf(secret), reason } as const;
  return linkAfter(table, command, secret, by);
}

const standing = ', standing in';
const longestName = 60;

/** A facilitator's own second chair, under a name that says what it is. */
export function seatStandIn(table: Table, absent: SeatId, by: SeatId): Promise<Opened> {
  const secret = freshSecret();
  const seat = freshId();
  const whose = own(table.state.seats, by)?.name ?? 'Control';
  const name = `${whose.slice(0, longestName - standing.length)}${standing}`;
  return linkAfter(table, { type: 'seat-stand-in', absent, seat, secretHash: hashOf(secret), name }, secret, by);
}
