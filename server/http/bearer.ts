import type { SeatId } from '../../game/session/seat';
import { openedBy } from '../live/link-key';
import type { Table } from '../live/table';
import type { Tables } from '../live/tables';
import type { Directory } from '../store/directory';

export type Bearer = Readonly<{ table: Table; seat: SeatId }>;

/** The seat whose key stands in an `Authorization` header, if its link still opens it. */
export async function bearerOf(
  header: string | undefined,
  directory: Directory,
  tables: Tables,
): Promise<Bearer | null> {
  const key = /^Bearer (\S+)$/.exec(header ?? '')?.[1];
  return key === undefined ? null : openedBy(key, directory, tables);
}
