import { setImmediate } from 'node:timers/promises';

export interface Queue {
  run<Result>(work: () => Promise<Result>): Promise<Result>;
  /** When all that was asked for so far is done. */
  idle(): Promise<void>;
}

/**
 * Runs calls strictly in order: each starts when the one before has settled. Between them the event loop turns once:
 * the embedded database works without leaving the tick, and a long queue would keep out signals and other people.
 */
export function oneAtATime(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return {
    run(work) {
      const next = last.then(work);
      last = next.then(
        () => setImmediate(),
        () => setImmediate(),
      );
      return next;
    },
    async idle() {
      await last;
    },
  };
}
