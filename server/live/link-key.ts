import type { Refusal } from '../../game/protocol/refusals';
import { hashOf } from '../secrets';
import type { Directory, SeatEntry } from '../store/directory';
import type { Table } from './table';
import type { Tables } from './tables';

/** What a link opens: a seat at one table, and which other tables the same link opens a seat at. */
export type Opened = Readonly<{ table: Table; seat: string; secretHash: string; tables: readonly SeatEntry[] }>;

const Key = /^([\w-]{20,100})(?:\.([\w-]{1,60}))?$/;

type Asked = Readonly<{
  secretHash: string;
  entries: readonly SeatEntry[];
  isMeant(entry: Pick<SeatEntry, 'session'>): boolean;
}>;

/** The seats that a key's secret is the latest link of, removed ones too, and which of them the key is for. */
async function askedBy(key: string, directory: Directory): Promise<Asked | null> {
  const [, secret, session] = Key.exec(key) ?? [];
  if (secret === undefined) return null;
  const secretHash = hashOf(secret);
  const entries = await directory.seatsBySecret(secretHash);
  return { secretHash, entries, isMeant: (entry) => session === undefined || entry.session === session };
}

/**
 * The seat that a link's key opens: the secret alone, or with the session it is for behind a dot. Without one it is the
 * first table at which the secret still opens a seat. Null: it opens nothing.
 */
export async function openedBy(key: string, directory: Directory, tables: Tables): Promise<Opened | null> {
  const asked = await askedBy(key, directory);
  if (!asked) return null;
  const { secretHash, isMeant } = asked;
  const entries = asked.entries.filter(({ removed }) => !removed);
  let unreadable: unknown = null;
  for (const { session, seat } of entries.filter(isMeant)) {
    const table = await tables.at(session).catch((error: unknown) => {
      unreadable ??= error;
      return null;
    });
    if (table?.opens({ seat, secretHash })) return { table, seat, secretHash, tables: entries };
  }
  // One table that cannot be read keeps nobody from another.
  if (unreadable !== null) throw unreadable;
  return null;
}

type Farewell = Readonly<{ refusal: Refusal; message?: string }>;

/** Why a key opens nothing: its own person is told if the seat was taken away, and why; nobody else learns that it was. */
export async function farewellTo(key: string, directory: Directory, tables: Tables): Promise<Farewell> {
  const asked = await askedBy(key, directory);
  for (const { session, seat } of asked?.entries.filter(asked.isMeant) ?? []) {
    const { refusal, message } = (await tables.at(session)).farewell({ seat, secretHash: asked?.secretHash ?? '' });
    if (refusal === 'removed') return { refusal, message };
  }
  return { refusal: 'unknown-link' };
}
