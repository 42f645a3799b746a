import type { Reply } from '../../game/protocol/refusals';
import type { EverywhereMessage, Replies } from '../../game/protocol/socket';
import type { Command } from '../../game/session/commands';
import type { SeatId } from '../../game/session/seat';
import type { Sitter } from './seat-socket';
import type { Table } from './table';
import type { Tables } from './tables';

type Asker = Pick<Sitter, 'table' | 'secretHash' | 'tables'>;

/** The tables at which the asker's link opens a seat now, each with that seat. */
async function seatsOf({ secretHash, tables: beside }: Asker, tables: Tables) {
  const found = await Promise.all(beside.map(({ session }) => tables.at(session)));
  return found.flatMap((table) => {
    const seat = table.seatBy(secretHash);
    return seat === undefined ? [] : [{ table, link: { seat, secretHash } }];
  });
}

export const tablesOf = async (asker: Asker, tables: Tables): Promise<readonly Table[]> =>
  (await seatsOf(asker, tables)).map(({ table }) => table);

/** The same command at each of the tables named, decided at each as if it had been asked for there alone. */
export async function everywhere(asker: Asker, tables: Tables, message: EverywhereMessage): Promise<Replies> {
  const { id, sessions, command } = message;
  const here = (await seatsOf(asker, tables)).filter(({ table }) => sessions.includes(table.session));
  const replies = await Promise.all(
    here.map(async ({ table, link }) => [table.session, await table.handle(link, { id, command })] as const),
  );
  return Object.fromEntries(replies);
}

/** Whoever runs an exercise gives their name once, and is removed from all tables at once. */
function alsoAt(command: Command, of: (seat: SeatId) => SeatId | undefined): Command | null {
  if (command.type === 'claim-seat') return command;
  if (command.type !== 'remove-seat') return null;
  const seat = of(command.seat);
  return seat === undefined ? null : { ...command, seat };
}

/** After it was done at one table: what holds for somebody who is at every table is done at the others too. */
export async function followUp(
  asker: Asker,
  tables: Tables,
  { id, command }: Readonly<{ id: string; command: Command }>,
): Promise<readonly Reply[]> {
  if (asker.tables.length < 2) return [];
  const removed = command.type === 'remove-seat' ? asker.table.hashOf(command.seat) : undefined;
  const others = (await seatsOf(asker, tables)).filter(({ table }) => table !== asker.table);
  const replies = await Promise.all(
    others.map(({ table, link }) => {
      const also = alsoAt(command, () => (removed === undefined ? undefined : table.seatBy(removed)));
      return also === null ? null : table.handle(link, { id, command: also });
    }),
  );
  return replies.filter((reply) => reply !== null);
}
