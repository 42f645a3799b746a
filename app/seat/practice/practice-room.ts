import type { Event } from '../../../game/session/events';
import { replay } from '../../../game/session/evolve';
import type { SeatId } from '../../../game/session/seat';
import { noTables } from '../../lib/all-tables';
import { nobody, noNote } from '../../lib/beside';
import type { Room } from '../../lib/room';
import { neighbourSeat, ownLog } from './practice-log';
import { you } from './toy-brief';

const serverNow = (): number => Date.now();

/** The practice as the table sees a seat: its own view of the log and no more, though all of it is at hand. */
export function practiceRoom(seat: SeatId, whole: readonly Event[], send: Room['send']): Room {
  const log = ownLog(whole);
  return {
    status: 'online',
    link: 'steady',
    since: 0,
    viewer: `party:${you}`,
    seat,
    tables: [],
    session: seat,
    state: replay(log),
    log,
    online: new Set([seat, neighbourSeat]),
    attention: nobody,
    attend: () => {},
    note: noNote,
    summaries: noTables,
    watch: () => {},
    everywhere: () => Promise.resolve({}),
    keepNote: ({ revision }) => Promise.resolve({ kept: true, revision: revision + 1 }),
    waiting: [],
    undelivered: [],
    dismiss: () => {},
    serverNow,
    send,
  };
}
