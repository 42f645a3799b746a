import type { SeatId } from '../../game/session/seat';
import { openedBy } from '../live/link-key';
import type { Link } from '../live/memory';
import type { Table } from '../live/table';
import type { Tables } from '../live/tables';
import type { Directory } from '../store/directory';

/** A seat at a table, and the link that opens it. */
export type Bearer = Readonly<{ table: Table; seat: SeatId; link: Link }>;

/** The seat whose key stands in an `Authorization` header, if its link still opens it. */
export async function bearerOf(
  header: string | undefined,
  directory: Directory,
  tables: Tables,
): Promise<Bearer | null> {
  const key = /^Bearer (\S+)$/.exec(header ?? '')?.[1];
  const opened = key === undefined ? null : await openedBy(key, directory, tables);
  if (!opened) return null;
  const { table, seat, secretHash } = opened;
  return { table, seat, link: { seat, secretHash } };
}
