import { refused } from '../../game/exports/import-fault';
import type { readBundle } from '../../game/exports/read-bundle';
import { oneAtATime } from '../one-at-a-time';
import { typescriptWorker } from '../typescript-worker';

type Read = ReturnType<typeof readBundle>;

export interface Readers {
  /** What a file says, or why it is refused. `busy`: too many wait already. */
  read(text: string): Promise<Read> | 'busy';
}

/** MB of heap of the thread. */
const heap = 1_024;
const mostWaiting = 4;

/** Reads files one after another, each in a thread that ends with it: those who play do not wait for it. */
export function createReaders(): Readers {
  const queue = oneAtATime();
  let waiting = 0;
  return {
    read(text) {
      if (waiting >= mostWaiting) return 'busy';
      waiting += 1;
      return queue
        .run(() => inThread(text))
        .finally(() => {
          waiting -= 1;
        });
    },
  };
}

function inThread(text: string): Promise<Read> {
  const worker = typescriptWorker(new URL('./worker.ts', import.meta.url), heap);
  return new Promise<Read>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('exit', () => reject(new Error('a file was not read to its end')));
    worker.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ERR_WORKER_OUT_OF_MEMORY'
        ? resolve(refused(null, 'To read the file takes more memory than the server gives to one.'))
        : reject(error),
    );
    worker.postMessage(text);
  }).finally(() => worker.terminate());
}
