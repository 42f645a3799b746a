import { nextMoment } from '../../game/session/due';
import type { Log } from '../log';
import { type Elsewhere, graceMs, nowhereElse } from './elsewhere';
import type { Table } from './table';
import type { Watch } from './watch';

export interface Deadlines {
  /** From now on what the clock of this table's session brings comes in time; what came due while nobody watched, at once. */
  watch(table: Table): void;
  /** Another server may have become the table's keeper, or this one. */
  lookAt(table: Table): void;
  forget(table: Table): void;
  stop(): void;
}

/** The longest wait that a timer can hold, in ms: about 24 days. */
const longestWait = 2 ** 31 - 1;
const retryMs = 1_000;

type Setting = Readonly<{ log: Log; now: () => number; elsewhere?: Elsewhere; watch?: Watch | undefined }>;

export function createDeadlines({ log, now, elsewhere = nowhereElse, watch }: Setting): Deadlines {
  const timers = new Map<Table, NodeJS.Timeout>();
  const watched = new WeakSet<Table>();
  let stopped = false;

  const wake = (table: Table, wait: number, work: () => void) => {
    clearTimeout(timers.get(table));
    if (!stopped) timers.set(table, setTimeout(work, wait));
  };

  const forget = (table: Table): void => {
    clearTimeout(timers.get(table));
    timers.delete(table);
  };

  const arm = (table: Table): void => {
    forget(table);
    if (table.ended || !watched.has(table)) return;
    const moment = nextMoment(table.state);
    if (moment === null) return;
    wake(table, Math.min(Math.max(turnOf(table, moment) - now(), 0), longestWait), () => fire(table, moment));
  };

  /** Every server that has the table open sees to it, its keeper first: if that one is gone, nothing waits for long. */
  const turnOf = ({ session }: Table, moment: number): number => (elsewhere.keeps(session) ? moment : moment + graceMs);

  const fire = (table: Table, moment: number): void => {
    // A timer may ring early: after the longest wait that it can hold, or by a millisecond.
    if (now() < turnOf(table, moment)) arm(table);
    else void pass(table, moment);
  };

  const pass = async (table: Table, moment: number): Promise<void> => {
    await table.passTime().catch((error: unknown) => {
      log.error({ session: table.session, error }, 'what the clock brings could not be handled');
    });
    watch?.late(now() - moment);
    if (!table.ended && watched.has(table) && nextMoment(table.state) === moment)
      wake(table, retryMs, () => arm(table));
  };

  return {
    watch(table) {
      watched.add(table);
      table.subscribe(() => arm(table));
      table.onEnd(() => forget(table));
      arm(table);
    },
    lookAt: arm,
    forget(table) {
      watched.delete(table);
      forget(table);
    },
    stop() {
      stopped = true;
      for (const timer of timers.values()) clearTimeout(timer);
      timers.clear();
    },
  };
}
