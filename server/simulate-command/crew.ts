import type { Worker } from 'node:worker_threads';
import type { Simulation } from '../../game/bots/simulation/simulate';
import type { Simulated } from '../../game/bots/simulation/simulated';
import { typescriptWorker } from '../typescript-worker';
import type { Job } from './job';

/** MB of heap of each thread. */
const heap = 1_024;
/** Sessions in a job: enough that handing over the scenario does not tell, few enough that no thread waits long for the last. */
const inJob = 2;

/** The work was stopped before it was done. */
export class Stopped extends Error {}

/** Threads that play sessions. How many there are, and which of them plays what, changes nothing in any session. */
export class Crew {
  readonly #workers: readonly Worker[];

  constructor(size: number) {
    const file = new URL('./worker.ts', import.meta.url);
    this.#workers = Array.from({ length: size }, () => typescriptWorker(file, heap));
    for (const worker of this.#workers) worker.setMaxListeners(20).unref();
  }

  /** Plays these sessions and answers them in order. `tell` hears how many more are done. Stopped in the middle, it rejects. */
  async play(
    simulation: Simulation,
    numbers: readonly number[],
    tell: (done: number) => void = () => {},
  ): Promise<readonly Simulated[]> {
    const jobs = Array.from({ length: Math.ceil(numbers.length / inJob) }, (_, at) => ({
      simulation,
      numbers: numbers.slice(at * inJob, (at + 1) * inJob),
    }));
    const waiting = jobs.values();
    const played: Simulated[] = [];
    await Promise.all(
      this.#workers.map(async (worker) => {
        for (const job of waiting) {
          const done = await playedBy(worker, job);
          played.push(...done);
          tell(done.length);
        }
      }),
    );
    return played.sort((a, b) => a.number - b.number);
  }

  async stop(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }
}

function playedBy(worker: Worker, job: Job): Promise<readonly Simulated[]> {
  return new Promise((resolve, reject) => {
    const leave = () => reject(new Stopped());
    worker.ref();
    worker.once('exit', leave).once('error', reject);
    worker.once('message', (done: readonly Simulated[]) => {
      worker.off('exit', leave).off('error', reject).unref();
      resolve(done);
    });
    worker.postMessage(job);
  });
}
