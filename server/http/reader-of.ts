import type { Context } from 'hono';
import type { SeatId } from '../../game/session/seat';
import type { Viewer } from '../../game/session/view';
import type { Table } from '../live/table';
import { sameSecret } from '../secrets';
import { addressOf } from './address';
import type { Attempts } from './attempts';
import { type Bearer, bearerOf } from './bearer';
import type { Setting } from './setting';

/** Whoever may look at a session: somebody with a seat in it, or the host, who reads any as control and sits nowhere. */
export type Reader = Readonly<{ table: Table; viewer: Viewer; seat: SeatId | null; link: Bearer['link'] | null }>;

export type ReaderOf = (c: Context) => Promise<Reader | 'too-many' | 'unknown-link'>;

/** The key of a host for one session: the host key, and behind the last dot the session. */
const Key = /^Bearer (\S+)\.([\w-]{1,60})$/;

/** Who reads with this request. Guessing the host key here counts like guessing it anywhere. */
export function createReaderOf(
  { directory, tables, hostKey }: Pick<Setting, 'directory' | 'tables' | 'hostKey'>,
  attempts: Attempts,
): ReaderOf {
  /** Null: the key is wrong. Whoever has the right one guesses nothing, if the session is gone too. */
  async function hosted(header: string): Promise<Reader | 'unknown-link' | null> {
    const [, key = '', session = ''] = Key.exec(header) ?? [];
    if (!sameSecret(key, hostKey)) return null;
    // Asking for a table of a session that never was would make one.
    const known = await directory.sessionsBeside(session);
    const found = known.some((each) => each.session === session);
    return found ? { table: await tables.at(session), viewer: 'control', seat: null, link: null } : 'unknown-link';
  }

  return async (c) => {
    const header = c.req.header('authorization') ?? '';
    const bearer = await bearerOf(header, directory, tables);
    if (bearer) {
      const { table, seat, link } = bearer;
      return { table, viewer: table.viewerOf(seat), seat, link };
    }
    if (!Key.test(header)) return 'unknown-link';
    const reader = await attempts.attempt(addressOf(c), () => hosted(header));
    return reader === 'wrong' ? 'unknown-link' : reader;
  };
}
