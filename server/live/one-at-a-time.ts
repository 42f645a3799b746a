export interface Queue {
  run<Result>(work: () => Promise<Result>): Promise<Result>;
  /** When all that was asked for so far is done. */
  idle(): Promise<void>;
}

/** Runs calls strictly in order: each starts when the one before has settled. */
export function oneAtATime(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return {
    run(work) {
      const next = last.then(work);
      last = next.catch(() => undefined);
      return next;
    },
    async idle() {
      await last;
    },
  };
}
