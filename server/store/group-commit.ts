import type { Run } from './event-inserts';
import { isOfTheData } from './postgres-code';

type Waiting = Readonly<{ run: Run; settle: (stored: boolean) => void; fail: (error: unknown) => void }>;

/** Stores runs together, and answers those that a key refused. */
type StoreRuns = (runs: readonly Run[]) => Promise<ReadonlySet<Run>>;

/** Events in one statement: what is beyond goes with the next. */
const mostEvents = 500;

const sizeOf = ({ commands }: Run): number => commands.reduce((sum, { events }) => sum + events.length, 0);

/**
 * Stores what many sessions append with one commit: while one is on its way to the disk, what comes meanwhile gathers for the
 * next, so that nobody waits for a clock and a lone command is stored at once.
 */
export class GroupCommit {
  readonly #storeRuns: StoreRuns;
  #waiting: Waiting[] = [];
  #busy = false;

  constructor(storeRuns: StoreRuns) {
    this.#storeRuns = storeRuns;
  }

  /** True: the run is on disk. False: a key refused it. Rejects where nobody can say. */
  store(run: Run): Promise<boolean> {
    return new Promise((settle, fail) => {
      this.#waiting.push({ run, settle, fail });
      if (!this.#busy) void this.#work();
    });
  }

  async #work(): Promise<void> {
    this.#busy = true;
    // What is asked for in the same turn of the event loop goes together.
    await Promise.resolve();
    while (this.#waiting.length > 0) await this.#storeGroup(this.#next());
    this.#busy = false;
  }

  /** Where something in one run is what failed, each is stored by itself: nobody else's is theirs to lose. */
  async #storeGroup(group: readonly Waiting[]): Promise<void> {
    try {
      const refused = await this.#storeRuns(group.map(({ run }) => run));
      for (const { run, settle } of group) settle(!refused.has(run));
    } catch (error) {
      if (group.length > 1 && isOfTheData(error)) for (const one of group) await this.#storeGroup([one]);
      else for (const { fail } of group) fail(error);
    }
  }

  #next(): readonly Waiting[] {
    let events = 0;
    const end = this.#waiting.findIndex(({ run }, index) => {
      events += sizeOf(run);
      return index > 0 && events > mostEvents;
    });
    return this.#waiting.splice(0, end === -1 ? this.#waiting.length : end);
  }
}
