import type { Log } from '../log';
import { deadlineOf } from './due';
import type { Table } from './table';

export interface Deadlines {
  /** From now on the phases of this table's session end in time. One that ended while nobody watched ends at once. */
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

  const arm = (table: Table): void => {
    clearTimeout(timers.get(table));
    timers.delete(table);
    const deadline = deadlineOf(table.state);
    if (deadline === null) return;
    wake(table, Math.min(Math.max(deadline - now(), 0), longestWait), () => fire(table, deadline));
  };

  const fire = (table: Table, deadline: number): void => {
    // A timer may ring early: after the longest wait that it can hold, or by a millisecond.
    if (now() < deadline) arm(table);
    else void end(table, deadline);
  };

  const end = async (table: Table, deadline: number): Promise<void> => {
    await table.passDeadline().catch((error: unknown) => {
      log.error({ session: table.session, error }, 'a deadline could not be handled');
    });
    if (deadlineOf(table.state) === deadline) wake(table, retryMs, () => arm(table));
  };

  return {
    watch(table) {
      table.subscribe(() => arm(table));
      arm(table);
    },
    stop() {
      stopped = true;
      for (const timer of timers.values()) clearTimeout(timer);
      timers.clear();
    },
  };
}
