import { botsIn } from '../../game/bots/bot';
import { nextAct } from '../../game/bots/next-act';
import { thinkTime } from '../../game/bots/think-time';
import type { Log } from '../log';
import { type Attendance, createAbsences } from './absences';
import { createBots } from './bots';
import { createDeadlines } from './deadlines';
import type { Table } from './table';

interface Watching extends Attendance {
  watch(table: Table): void;
  /** How many pages are connected to a session. */
  connected(session: string): number;
  stop(): void;
}

/** All that happens at a table without anybody asking for it: what the clock brings, who is missing, what bots do. */
export function createWatching(setting: Readonly<{ log: Log; now: () => number }>): Watching {
  const deadlines = createDeadlines(setting);
  const absences = createAbsences(setting);
  const pages = new Map<string, number>();
  const count = ({ session }: Table, by: 1 | -1) => {
    const now = (pages.get(session) ?? 0) + by;
    if (now > 0) pages.set(session, now);
    else pages.delete(session);
  };
  const bots = createBots({ ...setting, mind: { botsIn, nextAct, thinkTime } });
  return {
    watch(table) {
      for (const each of [deadlines, absences, bots]) each.watch(table);
    },
    connected: (session) => pages.get(session) ?? 0,
    came(table, seat) {
      count(table, 1);
      for (const each of [absences, bots]) each.came(table, seat);
    },
    went(table, seat) {
      count(table, -1);
      for (const each of [absences, bots]) each.went(table, seat);
    },
    stop() {
      for (const each of [deadlines, absences, bots]) each.stop();
    },
  };
}
