import { NobodyWaits } from '../analysis/analyst';
import { oneAtATime } from '../one-at-a-time';
import { typescriptWorker } from '../typescript-worker';
import type { ExportJob } from './job';

/** MB of heap of the thread. */
const heap = 1_024;

export interface Exporter {
  /** The file, or `busy` when too many wait already. Rejects when the signal says that nobody waits any more. */
  make(job: ExportJob, signal: AbortSignal): Promise<Uint8Array> | 'busy';
  stop(): void;
}

/** Makes files of logs, one after the other, each in a thread that ends with it: a long log is kept in memory by nobody. */
export function createExporter(mostWaiting = 8): Exporter {
  const queue = oneAtATime();
  const stopping = new AbortController();
  let waiting = 0;

  return {
    make(job, signal) {
      if (waiting >= mostWaiting) return 'busy';
      waiting += 1;
      const any = AbortSignal.any([signal, stopping.signal]);
      return queue
        .run(() => (any.aborted ? Promise.reject(new NobodyWaits()) : inThread(job, any)))
        .finally(() => {
          waiting -= 1;
        });
    },
    stop: () => stopping.abort(),
  };
}

async function inThread(job: ExportJob, signal: AbortSignal): Promise<Uint8Array> {
  const worker = typescriptWorker(new URL('./worker.ts', import.meta.url), heap);
  try {
    return await new Promise<Uint8Array>((resolve, reject) => {
      signal.addEventListener('abort', () => reject(new NobodyWaits()), { once: true });
      worker.once('error', reject);
      worker.once('message', (bytes: Uint8Array) => resolve(bytes));
      worker.postMessage(job);
    });
  } finally {
    await worker.terminate();
  }
}
