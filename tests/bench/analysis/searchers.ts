import { once } from 'node:events';
import type { Worker } from 'node:worker_threads';
import { z } from 'zod';
import { mergeFrontiers } from '../../../game/analysis/engine/enumeration/merge-frontiers';
import { typescriptWorker } from '../../../server/typescript-worker';

const Vectors = z.array(z.array(z.number()));

type Shape = Readonly<{ issues: number; width: number; edges: number }>;

/** Threads that share one search for a frontier: each goes through its share of packages, what they found is put together. */
export class Searchers {
  readonly #workers: readonly Worker[];

  constructor(count: number) {
    this.#workers = Array.from({ length: count }, () =>
      typescriptWorker(new URL('./searcher.ts', import.meta.url), 1_024),
    );
  }

  /** How many vectors the frontier has. */
  async search(shape: Shape): Promise<number> {
    const parts = await Promise.all(
      this.#workers.map(async (worker, index) => {
        worker.postMessage({ shape, share: { index, of: this.#workers.length } });
        const [found] = await once(worker, 'message');
        return Vectors.parse(found);
      }),
    );
    return mergeFrontiers(parts).length;
  }

  async end(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }
}
