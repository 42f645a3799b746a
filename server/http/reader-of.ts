import type { Context } from 'hono';
import type { SeatId } from '../../game/session/seat';
import type { Viewer } from '../../game/session/view';
import { type Principal, runsAll } from '../accounts/principal';
import type { Table } from '../live/table';
import { type Bearer, bearerOf } from './bearer';
import type { PrincipalOf } from './principal-of';
import type { Setting } from './setting';

/** Whoever may look at a session: somebody with a seat in it, or a host, who reads it as control and sits nowhere. */
export type Reader = Readonly<{
  table: Table;
  viewer: Viewer;
  seat: SeatId | null;
  link: Bearer['link'] | null;
  host: HostReader | null;
}>;

/** A host who reads. `runs`: they may fork it; `reads`: whether they may read another session too. */
type HostReader = Readonly<{
  principal: Principal;
  runs: boolean;
  reads(session: string): Promise<boolean>;
}>;

export type ReaderOf = (c: Context) => Promise<Reader | 'too-many' | 'unknown-link' | 'other-origin'>;

/** A host, for one session: the host key and behind the last dot the session; or the session alone, and the cookie of an account. */
const Key = /^Bearer (\S+)\.([\w-]{1,60})$/;
const Account = /^Account ([\w-]{1,60})$/;

/** Who reads with this request. Guessing the host key here counts like guessing it anywhere. */
export function createReaderOf(
  { directory, tables, accounts: { access } }: Pick<Setting, 'directory' | 'tables' | 'accounts'>,
  principalOf: PrincipalOf,
): ReaderOf {
  async function hosted(principal: Principal, session: string): Promise<Reader | 'unknown-link'> {
    // Asking for a table of a session that never was would make one. What is another's is looked for like what is not there.
    const [known, seen, runs] = await Promise.all([
      directory.sessionsBeside(session),
      access.may(principal, 'read', session),
      access.may(principal, 'run', session),
    ]);
    if (!seen || !known.some((each) => each.session === session)) return 'unknown-link';
    const reads = async (other: string) => runsAll(principal) || access.may(principal, 'read', other);
    return {
      ...{ table: await tables.at(session), viewer: 'control', seat: null, link: null },
      host: { principal, runs, reads },
    };
  }

  return async (c) => {
    const header = c.req.header('authorization') ?? '';
    const bearer = await bearerOf(header, directory, tables);
    if (bearer) {
      const { table, seat, link } = bearer;
      return { table, viewer: table.viewerOf(seat), seat, link, host: null };
    }
    const [, own] = Account.exec(header) ?? [];
    const [, key, session = own] = Key.exec(header) ?? [];
    if (session === undefined) return 'unknown-link';
    const principal = key === undefined ? await principalOf.signedInAs(c) : await principalOf.withKey(c, key);
    if (principal === 'too-many' || principal === 'other-origin') return principal;
    return principal === null ? 'unknown-link' : hosted(principal, session);
  };
}
