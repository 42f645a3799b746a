import { nextMoment } from '../../game/session/due';
import type { Log } from '../log';
import type { Table } from './table';

export interface Deadlines {
  /** From now on what the clock of this table's session brings comes in time; what came due while nobody watched, at once. */
  watch(table: Table): void;
  stop(): void;
}

/** The longest wait that a timer can hold, in ms: about 24 days. */
const longestWait = 2 ** 31 - 1;
const retryMs = 1_000;

export function createDeadlines({ log, now }: Readonly<{ log: Log; now: () => number }>): Deadlines {
  const timers = new Map<Table, NodeJS.Timeout>();
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
    if (table.ended) return;
    const moment = nextMoment(table.state);
    if (moment === null) return;
    wake(table, Math.min(Math.max(moment - now(), 0), longestWait), () => fire(table, moment));
  };

  const fire = (table: Table, moment: number): void => {
    // A timer may ring early: after the longest wait that it can hold, or by a millisecond.
    if (now() < moment) arm(table);
    else void pass(table, moment);
  };

  const pass = async (table: Table, moment: number): Promise<void> => {
    await table.passTime().catch((error: unknown) => {
      log.error({ session: table.session, error }, 'what the clock brings could not be handled');
    });
    if (!table.ended && nextMoment(table.state) === moment) wake(table, retryMs, () => arm(table));
  };

  return {
    watch(table) {
      table.subscribe(() => arm(table));
      table.onEnd(() => forget(table));
      arm(table);
    },
    stop() {
      stopped = true;
      for (const timer of timers.values()) clearTimeout(timer);
      timers.clear();
    },
  };
}
