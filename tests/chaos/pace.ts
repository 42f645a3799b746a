import { setTimeout as pause } from 'node:timers/promises';

/** A signal on which everything under way comes to its end. */
export class Ending {
  #over = false;

  get over(): boolean {
    return this.#over;
  }

  end(): void {
    this.#over = true;
  }
}

/** Tries again and again, as a browser's user does, until it works or all is over. */
export async function insist<Done>(ending: Ending, attempt: () => Promise<Done>): Promise<Done | null> {
  while (!ending.over) {
    try {
      return await attempt();
    } catch {
      await pause(300);
    }
  }
  return null;
}

/** Whether it came about within so many ms. */
export async function within(patienceMs: number, work: Promise<unknown>): Promise<boolean> {
  const controller = new AbortController();
  const late = pause(patienceMs, false, { signal: controller.signal }).catch(() => false);
  const done = await Promise.race([work.then(() => true), late]);
  controller.abort();
  return done;
}
