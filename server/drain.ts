import { setTimeout } from 'node:timers/promises';

/**
 * How a server leaves: first it says that nobody new is to be sent to it, and serves those who come all the same; then it
 * refuses what is new, and what is under way is finished.
 */
export function createDrain(seconds: number) {
  let at: 'serving' | 'draining' | 'stopping' = 'serving';
  return {
    draining: (): boolean => at !== 'serving',
    stopping: (): boolean => at === 'stopping',
    /** Until then balancers have had time to see that it is not ready. */
    async begin(): Promise<void> {
      at = 'draining';
      if (seconds > 0) await setTimeout(seconds * 1_000);
      at = 'stopping';
    },
  };
}
