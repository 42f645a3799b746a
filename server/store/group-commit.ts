import type { Prisma } from '../../prisma/client/client';
import { isRefusedByKey, type Run } from './event-inserts';

type Waiting = Readonly<{ run: Run; done: () => void; failed: (error: unknown) => void }>;

/** Events in one statement: what is beyond goes with the next. */
const mostEvents = 500;

/**
 * Stores what many sessions append with one commit: while one is on its way to the disk, what comes meanwhile gathers for the
 * next, so that nobody waits for a clock and a lone command is stored at once. Where one of them is refused by a key none is
 * stored: then each is tried alone, and the others never notice.
 */
export class GroupCommit {
  readonly #insert: (runs: readonly Run[]) => Prisma.PrismaPromise<unknown>;
  #waiting: Waiting[] = [];
  #busy = false;

  constructor(insert: (runs: readonly Run[]) => Prisma.PrismaPromise<unknown>) {
    this.#insert = insert;
  }

  /** Resolves when the run is on disk. Rejects when it is not, or when nobody can say. */
  store(run: Run): Promise<void> {
    return new Promise((done, failed) => {
      this.#waiting.push({ run, done, failed });
      if (!this.#busy) void this.#work();
    });
  }

  async #work(): Promise<void> {
    this.#busy = true;
    // What is asked for in the same turn of the event loop goes together.
    await Promise.resolve();
    while (this.#waiting.length > 0) await this.#storeTogether(this.#next());
    this.#busy = false;
  }

  #next(): readonly Waiting[] {
    let events = 0;
    const end = this.#waiting.findIndex(({ run }, index) => {
      events += run.commands.reduce((sum, command) => sum + command.events.length, 0);
      return index > 0 && events > mostEvents;
    });
    return this.#waiting.splice(0, end === -1 ? this.#waiting.length : end);
  }

  async #storeTogether(group: readonly Waiting[]): Promise<void> {
    try {
      await this.#insert(group.map(({ run }) => run));
      for (const { done } of group) done();
    } catch (error) {
      if (group.length > 1 && isRefusedByKey(error)) for (const each of group) await this.#storeTogether([each]);
      else for (const { failed } of group) failed(error);
    }
  }
}
