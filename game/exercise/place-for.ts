import type { State } from '../session/state';
import { nameKey } from './name-key';

type TableNow = Readonly<{
  session: string;
  state: Pick<State, 'seats' | 'kept' | 'stage' | 'setup' | 'scenario'>;
}>;

/** Where somebody goes who comes by the code: a chair that was kept, or a new one. */
export type Placed = Readonly<
  { session: string } & ({ take: string } | { role: 'player' | 'observer'; party: string | null })
>;

const seatsOf = ({ state }: TableNow) =>
  Object.values(state.seats).filter(
    ({ role, removed, bot }) => !removed && !bot && (role === 'player' || role === 'observer'),
  );

/** People at the table and people for whom a chair is kept. A chair for nobody in particular counts for nobody, nor does a bot's. */
const peopleAt = (table: TableNow) =>
  seatsOf(table).filter(({ id, name }) => name !== null || table.state.kept[id] !== undefined);
const playersAt = (table: TableNow) => peopleAt(table).filter(({ role }) => role === 'player');

function least<Each>(all: readonly Each[], count: (each: Each) => number): Each | undefined {
  const lowest = Math.min(...all.map(count));
  return all.find((each) => count(each) === lowest);
}

/**
 * The next person by code: the chair kept for that name; else the table with the fewest people, and there the delegation
 * with the fewest. Where people choose for themselves, and after the start, no delegation yet. Null: all is over.
 */
export function placeFor(tables: readonly TableNow[], name: string): Placed | null {
  const open = tables.filter(({ state }) => state.stage !== 'closed');
  const kept = keptFor(open, name);
  if (kept) return kept;
  const lobbies = open.filter(({ state }) => state.stage === 'lobby');
  const withRoom = lobbies.filter(hasRoom);
  const observes = lobbies.length > 0 && withRoom.length === 0;
  const among = withRoom.length ? withRoom : lobbies.length ? lobbies : open;
  const table = least(among, (each) => peopleAt(each).length);
  if (!table) return null;
  const { session, state } = table;
  if (observes) return { session, role: 'observer', party: null };
  const assigned = state.setup.seating?.assign === 'assigned' && state.stage === 'lobby';
  return { session, role: 'player', party: assigned ? emptiest(table) : null };
}

function keptFor(tables: readonly TableNow[], name: string): Placed | null {
  const key = nameKey(name);
  for (const table of tables) {
    const seat = seatsOf(table).find(
      ({ id, name: taken }) => taken === null && nameKey(table.state.kept[id] ?? '') === key,
    );
    if (seat && key !== '') return { session: table.session, take: seat.id };
  }
  return null;
}

function hasRoom(table: TableNow): boolean {
  const places = table.state.setup.seating?.players ?? null;
  return places === null || playersAt(table).length < places;
}

function emptiest(table: TableNow): string | null {
  const players = playersAt(table);
  const parties = table.state.scenario?.parties ?? [];
  return least(parties, ({ id }) => players.filter(({ party }) => party === id).length)?.id ?? null;
}
