import type { SeatId } from '../../game/session/seat';
import type { Table } from '../live/table';
import type { Tables } from '../live/tables';
import { hashOf } from '../secrets';
import type { Directory } from '../store/directory';

export type Bearer = Readonly<{ table: Table; seat: SeatId }>;

/** The seat whose secret stands in an `Authorization` header, if its link still opens it. */
export async function bearerOf(
  header: string | undefined,
  directory: Directory,
  tables: Tables,
): Promise<Bearer | null> {
  const secret = /^Bearer ([\w-]{20,100})$/.exec(header ?? '')?.[1];
  if (secret === undefined) return null;
  const secretHash = hashOf(secret);
  const entry = await directory.seatBySecret(secretHash);
  if (!entry) return null;
  const table = await tables.at(entry.session);
  return table.opens({ seat: entry.seat, secretHash }) ? { table, seat: entry.seat } : null;
}
