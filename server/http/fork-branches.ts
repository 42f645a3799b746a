import { own } from '../../game/own';
import type { Branch } from '../../game/protocol/review';
import { replay } from '../../game/session/evolve';
import type { SeatId } from '../../game/session/seat';
import type { Viewer } from '../../game/session/view';
import type { Table } from '../live/table';
import type { Tables } from '../live/tables';
import type { Directory } from '../store/directory';
import type { Reader } from './reader-of';

type Setting = Readonly<{ directory: Pick<Directory, 'forks' | 'sessionsBeside'>; tables: Pick<Tables, 'at'> }>;

/** A session that the reader may look at, and from which seat; the host sits in none. */
export type Readable = Readonly<{ table: Table; seat: SeatId | 'host' }>;

/** More are not looked for. */
const most = 60;

/**
 * [FK9] The sessions that go on from each other and that this reader may read: a host those that are theirs, others as far as one
 * person asked for the next. The reader's own comes first.
 */
export async function branchesFor(setting: Setting, reader: Reader): Promise<readonly Readable[]> {
  const found: Readable[] = [{ table: reader.table, seat: reader.seat ?? 'host' }];
  for (const here of found) {
    for (const next of await besideIn(setting, here)) {
      const known = found.some(({ table }) => table.session === next.table.session);
      if (!known && found.length < most && (await mayRead(reader, next))) found.push(next);
    }
  }
  return found;
}

/** From one session to the one that it goes on from, and to those that go on from it, by the seats of one person. */
async function besideIn({ directory, tables }: Setting, { table, seat }: Readable): Promise<readonly Readable[]> {
  const { from, branches } = await directory.forks(table.session);
  const beside: Readable[] = [];
  const origin = table.state.fork?.origin;
  const before = seat === 'host' ? seat : origin?.lead === seat ? origin.seat : null;
  if (from !== null && before !== null && (await isThere(directory, from)))
    beside.push({ table: await tables.at(from), seat: before });
  for (const session of branches) {
    const branch = await tables.at(session);
    const asked = branch.state.fork?.origin;
    const there = seat === 'host' ? seat : asked?.seat === seat ? asked.lead : null;
    if (there !== null) beside.push({ table: branch, seat: there });
  }
  return beside;
}

/** What a session goes on from may have been deleted. Asking for its table would make one. */
const isThere = async (directory: Setting['directory'], session: string): Promise<boolean> =>
  (await directory.sessionsBeside(session)).some((each) => each.session === session);

/** Who was moved or taken out of the white cell since runs that session no more. */
async function mayRead({ host }: Reader, { table, seat }: Readable): Promise<boolean> {
  if (seat === 'host') return (await host?.reads(table.session)) ?? false;
  const placed = own(table.state.seats, seat);
  if (!placed || placed.removed) return false;
  return table.viewerOf(seat) === 'control' || table.state.setup.alone;
}

export const viewerIn = ({ table, seat }: Readable): Viewer => (seat === 'host' ? 'control' : table.viewerOf(seat));

/** [SO3] Control reads at any time; whoever is alone when it is over. */
export const isOpen = (readable: Readable): boolean =>
  viewerIn(readable) === 'control' || readable.table.state.review !== null;

export function branchOf(readable: Readable): Branch {
  const { session, state, log } = readable.table;
  const { title, fork, stage, tier, heads, seats, scenario } = state;
  const origin = fork?.origin ?? null;
  const led = scenario?.parties.map(({ id }) => own(seats, heads[id] ?? '')) ?? [];
  return {
    session,
    title,
    from: origin?.session ?? null,
    forkedAt: fork?.at ?? null,
    phase: origin && replay(log.slice(0, origin.position)).phase,
    stage,
    tier,
    ofBots: led.every((head) => head?.bot),
    open: isOpen(readable),
  };
}
