import type { Reply } from '../../game/protocol/refusals';
import type { CommandMessage, EverywhereMessage, Replies } from '../../game/protocol/socket';
import type { Command } from '../../game/session/commands';
import type { SeatId } from '../../game/session/seat';
import type { Log } from '../log';
import type { SeatEntry } from '../store/directory';
import { failed } from './failed';
import type { Link } from './memory';
import type { Sitter } from './seat-socket';
import type { Table } from './table';
import type { Tables } from './tables';

type Asker = Pick<Sitter, 'table' | 'secretHash' | 'tables'>;
type Setting = Readonly<{ tables: Tables; log: Log }>;

/** The tables at which the asker's link opens a seat now, each with that seat; and of those that cannot be read, why. */
async function seatsOf({ secretHash, tables: beside }: Asker, { tables, log }: Setting) {
  const unread = new Map<string, Reply>();
  const read = async ({ session }: Pick<SeatEntry, 'session'>) => {
    try {
      return await tables.at(session);
    } catch (error) {
      log.error({ session, error }, 'a table could not be read');
      unread.set(session, failed(error));
      return null;
    }
  };
  const found = (await Promise.all(beside.map(read))).flatMap((table) => {
    const seat = table?.seatBy(secretHash);
    return table && seat !== undefined ? [{ table, link: { seat, secretHash } }] : [];
  });
  return { found, unread };
}

/** Where it fails at one table, that one's answer says so, and the others' say what became of it there. */
const asked = ({ log }: Setting, table: Table, link: Link, message: CommandMessage): Promise<Reply> =>
  table.handle(link, message).catch((error: unknown) => {
    log.error({ session: table.session, command: message.id, error }, 'a command for several tables failed');
    return failed(error);
  });

export const tablesOf = async (asker: Asker, setting: Setting): Promise<readonly Table[]> =>
  (await seatsOf(asker, setting)).found.map(({ table }) => table);

/** The same command at each of the tables named, decided at each as if it had been asked for there alone. */
export async function everywhere(asker: Asker, setting: Setting, message: EverywhereMessage): Promise<Replies> {
  const { id, sessions, command } = message;
  const { found, unread } = await seatsOf(asker, setting);
  const here = found.filter(({ table }) => sessions.includes(table.session));
  const replies = await Promise.all(
    here.map(async ({ table, link }) => [table.session, await asked(setting, table, link, { id, command })] as const),
  );
  return Object.fromEntries([...[...unread].filter(([session]) => sessions.includes(session)), ...replies]);
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
  setting: Setting,
  { id, command }: Readonly<{ id: string; command: Command }>,
): Promise<readonly Reply[]> {
  const isForAll = command.type === 'claim-seat' || command.type === 'remove-seat';
  if (!isForAll || asker.tables.length < 2) return [];
  const removed = command.type === 'remove-seat' ? asker.table.hashOf(command.seat) : undefined;
  const others = (await seatsOf(asker, setting)).found.filter(({ table }) => table !== asker.table);
  const replies = await Promise.all(
    others.map(({ table, link }) => {
      const also = alsoAt(command, () => (removed === undefined ? undefined : table.seatBy(removed)));
      return also === null ? null : asked(setting, table, link, { id, command: also });
    }),
  );
  return replies.filter((reply) => reply !== null);
}
