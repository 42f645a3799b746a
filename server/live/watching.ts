import { botsIn } from '../../game/bots/bot';
import { nextAct } from '../../game/bots/next-act';
import { thinkTime } from '../../game/bots/think-time';
import type { SeatId } from '../../game/session/seat';
import type { Log } from '../log';
import { type Attendance, createAbsences } from './absences';
import { createBots } from './bots';
import { createDeadlines } from './deadlines';
import { type Elsewhere, nowhereElse } from './elsewhere';
import type { Table } from './table';
import type { Watch } from './watch';

/** What is known of a session beyond this server, and told beyond it. */
interface Servers extends Elsewhere {
  came(session: string, seat: SeatId): void;
  went(session: string, seat: SeatId): void;
}

export interface Presence extends Attendance {
  /** The seats that somebody is connected from to another server. */
  elsewhere(session: string): ReadonlySet<SeatId>;
}

interface Watching extends Presence {
  watch(table: Table): void;
  /** Who is connected to other servers, or which of them keeps the session, has changed. */
  lookAt(table: Table): void;
  forget(table: Table): void;
  /** How many pages are connected to a session here, and seats elsewhere. */
  connected(session: string): number;
  stop(): void;
}

const alone: Servers = { ...nowhereElse, came: () => undefined, went: () => undefined };

/** All that happens at a table without anybody asking for it: what the clock brings, who is missing, what bots do. */
export function createWatching({
  servers = alone,
  ...given
}: Readonly<{ log: Log; now: () => number; servers?: Servers; watch?: Watch }>): Watching {
  const setting = { ...given, elsewhere: servers };
  const deadlines = createDeadlines(setting);
  const absences = createAbsences(setting);
  const bots = createBots({ ...setting, mind: { botsIn, nextAct, thinkTime } });
  const pages = new Map<string, number>();
  const count = ({ session }: Table, by: 1 | -1) => {
    const now = (pages.get(session) ?? 0) + by;
    if (now > 0) pages.set(session, now);
    else pages.delete(session);
  };
  const each = [deadlines, absences, bots];
  return {
    watch(table) {
      for (const part of each) part.watch(table);
    },
    lookAt(table) {
      for (const part of each) part.lookAt(table);
    },
    forget(table) {
      for (const part of each) part.forget(table);
    },
    stop() {
      for (const part of each) part.stop();
    },
    connected: (session) => (pages.get(session) ?? 0) + servers.seats(session).size,
    elsewhere: (session) => servers.seats(session),
    came(table, seat) {
      count(table, 1);
      servers.came(table.session, seat);
      for (const part of [absences, bots]) part.came(table, seat);
      // Who keeps the session follows from who is here.
      deadlines.lookAt(table);
    },
    went(table, seat) {
      count(table, -1);
      servers.went(table.session, seat);
      for (const part of [absences, bots]) part.went(table, seat);
      deadlines.lookAt(table);
    },
  };
}
