import type { Refusal } from '../../game/protocol';
import { hashOf } from '../secrets';
import type { Directory, SeatEntry } from '../store/directory';
import type { Table } from './table';
import type { Tables } from './tables';

/** What a link opens: a seat at one table, and which other tables the same link opens a seat at. */
export type Opened = Readonly<{ table: Table; seat: string; secretHash: string; tables: readonly SeatEntry[] }>;

const Key = /^([\w-]{20,100})(?:\.([\w-]{1,60}))?$/;

/**
 * The seat that a link's key opens: the secret alone, or with the session it is for behind a dot. Without one it is the
 * first table at which the secret still opens a seat. Null: it opens nothing.
 */
export async function openedBy(key: string, directory: Directory, tables: Tables): Promise<Opened | null> {
  const [, secret, session] = Key.exec(key) ?? [];
  if (secret === undefined) return null;
  const secretHash = hashOf(secret);
  const entries = (await directory.seatsBySecret(secretHash)).filter(({ removed }) => !removed);
  for (const entry of entries) {
    if (session !== undefined && entry.session !== session) continue;
    const table = await tables.at(entry.session);
    if (table.opens({ seat: entry.seat, secretHash })) return { table, seat: entry.seat, secretHash, tables: entries };
  }
  return null;
}

type Farewell = Readonly<{ refusal: Refusal; message?: string }>;

/** Why a key opens nothing: its own person is told if the seat was taken away, and why; nobody else learns that it was. */
export async function farewellTo(key: string, directory: Directory, tables: Tables): Promise<Farewell> {
  const [, secret, session] = Key.exec(key) ?? [];
  if (secret === undefined) return { refusal: 'unknown-link' };
  const secretHash = hashOf(secret);
  for (const { session: at, seat } of await directory.seatsBySecret(secretHash)) {
    if (session !== undefined && at !== session) continue;
    const { refusal, message } = (await tables.at(at)).farewell({ seat, secretHash });
    if (refusal === 'removed') return { refusal, message };
  }
  return { refusal: 'unknown-link' };
}
