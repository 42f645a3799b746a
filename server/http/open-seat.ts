import { own } from '../../game/own';
import type { SeatLink } from '../../game/protocol/hosting';
import type { Refusal } from '../../game/protocol/refusals';
import type { Placement, Role, SeatId } from '../../game/session/seat';
import type { Table } from '../live/table';
import type { Tables } from '../live/tables';
import { freshId, freshSecret, hashOf } from '../secrets';
import type { SessionEntry } from '../store/directory';

export type Opened = Readonly<{ ok: true; link: SeatLink } | { ok: false; refusal: Refusal }>;

type Chair = Readonly<{ name?: string; keptFor?: string; by?: SeatId | 'server'; secret?: string }>;

/** A new chair and the only copy of its secret; taken at once by the person named. */
export async function openSeat(
  table: Table,
  placement: Placement,
  { name, keptFor, by = 'server', secret = freshSecret() }: Chair = {},
): Promise<Opened> {
  const seat = freshId();
  const person = { ...(name === undefined ? {} : { name }), ...(keptFor === undefined ? {} : { keptFor }) };
  const settled = await table.issue({ type: 'open-seat', seat, placement, secretHash: hashOf(secret), ...person }, by);
  if (settled.ok) return { ok: true, link: { seat, ...placement, secret } };
  return { ok: false, refusal: settled.refusal === 'join-code-taken' ? 'internal' : settled.refusal };
}

/** Whoever runs an exercise, or shows it on a wall, is at every table of it. */
const isEverywhere = (role: Role): boolean => role !== 'player' && role !== 'observer';

/** All that is asked of the directory here: which tables belong together. */
export type Beside = Readonly<{
  sessionsBeside(session: string): Promise<readonly Pick<SessionEntry, 'session'>[]>;
}>;
type Setting = Readonly<{ directory: Beside; tables: Tables }>;

/** The tables of the same exercise, the one itself first. */
async function tablesFrom({ directory, tables }: Setting, table: Table): Promise<readonly Table[]> {
  const beside = (await directory.sessionsBeside(table.session)).filter(({ session }) => session !== table.session);
  return [table, ...(await Promise.all(beside.map(({ session }) => tables.at(session))))];
}

/** The seat at each of the tables that a link opens, for one who asks at the first of them; null where they have none. */
const seatOf = (table: Table, secretHash: string | undefined): SeatId | null =>
  (secretHash === undefined ? undefined : table.seatBy(secretHash)) ?? null;

/** A chair at one table, or where its role is everywhere, at every table with the same link. `by` sits at the first. */
export async function openSeats(setting: Setting, table: Table, placement: Placement, chair: Chair): Promise<Opened> {
  if (!isEverywhere(placement.role)) return openSeat(table, placement, chair);
  const { by = 'server', secret = freshSecret() } = chair;
  const asker = by === 'server' ? undefined : table.hashOf(by);
  let first: Opened | null = null;
  for (const each of await tablesFrom(setting, table)) {
    const asks = by === 'server' ? by : seatOf(each, asker);
    if (asks === null) continue;
    const opened = await openSeat(each, placement, { ...chair, by: asks, secret });
    if (!opened.ok && first === null) return opened;
    first ??= opened;
  }
  return first ?? { ok: false, refusal: 'facilitator-only' };
}

/**
 * The link before it opens nothing from then on, at any table: also where the seat was removed, or where making another
 * broke off between two tables, so that they differ.
 */
export async function reissueLink(setting: Setting, table: Table, seat: SeatId, by: SeatId): Promise<Opened> {
  const secret = freshSecret();
  const [before, asker] = [table.hashesOf(seat), table.hashOf(by)];
  const placed = own(table.state.seats, seat);
  if (!placed) return { ok: false, refusal: 'no-such-seat' };
  for (const each of isEverywhere(placed.role) ? await tablesFrom(setting, table) : [table]) {
    const [renewed, asks] = each === table ? [seat, by] : [each.seatOnceBy(before), seatOf(each, asker)];
    if (renewed === undefined || asks === null) continue;
    const settled = await each.issue({ type: 'reissue-link', seat: renewed, secretHash: hashOf(secret) }, asks);
    if (settled.ok || each !== table) continue;
    return { ok: false, refusal: settled.refusal === 'join-code-taken' ? 'internal' : settled.refusal };
  }
  return { ok: true, link: { seat, role: placed.role, party: placed.party, secret } };
}
