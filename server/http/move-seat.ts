import { randomUUID } from 'node:crypto';
import { own } from '../../game/own';
import type { Moved, MoveRequest } from '../../game/protocol/hosting';
import type { Refusal } from '../../game/protocol/refusals';
import type { Command, ServerCommand } from '../../game/session/commands';
import type { Placement, SeatId } from '../../game/session/seat';
import type { Table } from '../live/table';
import type { Tables } from '../live/tables';
import { oneAtATime } from '../one-at-a-time';
import { freshId } from '../secrets';
import type { Beside } from './open-seat';

type Setting = Readonly<{ directory: Beside; tables: Tables }>;
type Moving = Readonly<{ ok: true; moved: Moved } | { ok: false; refusal: Refusal }>;
/** A table, and the seat there in whose name something is asked for. */
type Asked = Readonly<{ table: Table; by: SeatId }>;

const refuse = (refusal: Refusal | 'join-code-taken') =>
  ({ ok: false, refusal: refusal === 'join-code-taken' ? 'internal' : refusal }) as const;

/** Moves one person after another: of two at once, the second finds nobody there any more. */
export function createMoves(setting: Setting) {
  const queue = oneAtATime();
  return { move: (here: Asked, wanted: MoveRequest) => queue.run(() => moveSeat(setting, here, wanted)) };
}

/**
 * A facilitator moves a player or an observer to another table. First there is a place there, then none here: the
 * person's own link opens the new one. Whoever was at that table before finds the old seat again.
 */
async function moveSeat(setting: Setting, here: Asked, { seat, toTable, party }: MoveRequest): Promise<Moving> {
  const { table, by } = here;
  if (own(table.state.seats, by)?.role !== 'facilitator') return refuse('facilitator-only');
  const person = own(table.state.seats, seat);
  if (!person || person.removed || person.bot) return refuse('no-such-seat');
  const { role } = person;
  if (role !== 'player' && role !== 'observer') return refuse('no-such-seat');
  const beside = await setting.directory.sessionsBeside(table.session);
  if (toTable === table.session || !beside.some(({ session }) => session === toTable)) return refuse('no-such-table');
  const other = await setting.tables.at(toTable);
  const asks = other.seatBy(table.hashOf(by) ?? '');
  if (asks === undefined) return refuse('facilitator-only');

  const placement = { role, party: role === 'player' ? party : null };
  const there = { table: other, by: asks };
  const opened = await openThere(there, { from: table, seat, placement });
  if (!opened.ok) return opened;
  const reason = `You sit at ${other.state.setup.table ?? 'another table'} now.`;
  const left = await ask(here, { type: 'remove-seat', seat, reason });
  if (left.ok) return { ok: true, moved: { session: toTable, seat: opened.seat } };
  // Removed here meanwhile: then there is no place there either.
  await ask(there, { type: 'remove-seat', seat: opened.seat });
  return refuse(left.refusal);
}

type Wanted = Readonly<{ from: Table; seat: SeatId; placement: Placement }>;
type Opened = Readonly<{ ok: true; seat: SeatId }> | ReturnType<typeof refuse>;

async function openThere(there: Asked, { from, seat, placement }: Wanted): Promise<Opened> {
  const secretHash = from.hashOf(seat) ?? '';
  const known = there.table.lastSeatBy(secretHash);
  if (known !== undefined) return reopen(there, { seat: known, secretHash, placement });
  const { name = null } = own(from.state.seats, seat) ?? {};
  const keptFor = own(from.state.kept, seat);
  const chair: ServerCommand = {
    type: 'open-seat',
    seat: freshId(),
    placement,
    secretHash,
    ...(name === null ? {} : { name }),
    ...(keptFor === undefined ? {} : { keptFor }),
  };
  const opened = await there.table.issue(chair, there.by);
  return opened.ok ? { ok: true, seat: chair.seat } : refuse(opened.refusal);
}

type Known = Readonly<{ seat: SeatId; secretHash: string; placement: Placement }>;

async function reopen(there: Asked, { seat, secretHash, placement }: Known): Promise<Opened> {
  const opened = await there.table.issue({ type: 'reissue-link', seat, secretHash }, there.by);
  if (!opened.ok) return refuse(opened.refusal);
  const placed = await ask(there, { type: 'place-seat', seat, ...placement });
  if (placed.ok) return { ok: true, seat };
  await ask(there, { type: 'remove-seat', seat });
  return refuse(placed.refusal);
}

/** What a facilitator could ask for at that table, asked for in their name. */
const ask = ({ table, by }: Asked, command: Command) =>
  table.handle({ seat: by, secretHash: table.hashOf(by) ?? '' }, { id: randomUUID(), command });
