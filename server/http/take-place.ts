import { randomUUID } from 'node:crypto';
import { placeFor } from '../../game/exercise/place-for';
import { own } from '../../game/own';
import type { Joined } from '../../game/protocol/hosting';
import type { Refusal } from '../../game/protocol/refusals';
import type { Table } from '../live/table';
import type { Tables } from '../live/tables';
import { freshSecret, hashOf } from '../secrets';
import type { SessionEntry } from '../store/directory';
import { openSeat } from './open-seat';

type Taken = Readonly<{ ok: true; joined: Joined } | { ok: false; refusal: Refusal }>;

/** Seats the next person who comes by the code of these tables. One at a time: the place is looked for and then taken. */
export async function takePlace(tables: Tables, sessions: readonly SessionEntry[], name: string): Promise<Taken> {
  const open = await Promise.all(sessions.map(({ session }) => tables.at(session)));
  const placed = placeFor(open, name);
  if (!placed) return { ok: false, refusal: 'session-closed' };
  const table = await tables.at(placed.session);
  if ('take' in placed) return takeChair(table, placed.take, name);
  const { role, party } = placed;
  const opened = await openSeat(table, { role, party }, { name });
  return opened.ok ? { ok: true, joined: { ...opened.link, ...namesOf(table, party) } } : opened;
}

/** The chair was kept for this person, who has come by the code and not by its link: the link is theirs anew. */
async function takeChair(table: Table, seat: string, name: string): Promise<Taken> {
  const secret = freshSecret();
  const link = { seat, secretHash: hashOf(secret) };
  const issued = await table.issue({ type: 'reissue-link', ...link });
  if (!issued.ok) return { ok: false, refusal: issued.refusal === 'join-code-taken' ? 'internal' : issued.refusal };
  const claimed = await table.handle(link, { id: randomUUID(), command: { type: 'claim-seat', name } });
  if (!claimed.ok) return { ok: false, refusal: claimed.refusal };
  const { role, party } = own(table.state.seats, seat) ?? { role: 'player', party: null };
  return { ok: true, joined: { seat, role, party, secret, ...namesOf(table, party) } };
}

const namesOf = ({ state }: Table, party: string | null): Pick<Joined, 'table' | 'delegation'> => ({
  table: state.setup.table,
  delegation: state.scenario?.parties.find(({ id }) => id === party)?.name ?? null,
});
