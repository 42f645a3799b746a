import type { Worker } from 'node:worker_threads';
import { typescriptWorker } from '../typescript-worker';
import { DiskFull } from './disk-full';
import type { Said, Told } from './thread-messages';
import { ThreadStream } from './thread-stream';

/** A Postgres of one process, to which one client at a time speaks. */
export interface Backend {
  connect(): ThreadStream;
  close(): Promise<void>;
}

/** MB of heap of the thread; Postgres' own memory is beside it. */
const heap = 512;

/** The embedded Postgres in a thread of its own: what it computes and waits for on the disk keeps nobody waiting. */
export async function startThread(dataDir: string, onError: (error: Error) => void): Promise<Backend> {
  const thread = new Thread(dataDir, onError);
  try {
    await thread.ready;
    return thread;
  } catch (error) {
    await thread.end();
    throw error;
  }
}

class Thread {
  readonly ready: Promise<void>;
  readonly #worker: Worker;
  readonly #closed: Promise<void>;
  #stream: ThreadStream | null = null;

  constructor(dataDir: string, onError: (error: Error) => void) {
    this.#worker = typescriptWorker(new URL('./thread.ts', import.meta.url), heap, dataDir);
    this.#worker.on('message', (said: Said) => {
      if ('bytes' in said) this.#stream?.push(said.bytes);
      if ('trouble' in said) onError(new Error(said.trouble));
      if ('broken' in said) this.#break(new Error(said.broken));
    });
    this.#worker.on('error', (error: Error) => {
      onError(error);
      this.#break(error);
    });
    this.ready = new Promise((resolve, reject) => {
      this.#worker.on('message', (said: Said) => {
        if ('ready' in said) resolve();
        if ('fault' in said) reject(faultFrom(said, dataDir));
      });
      this.#worker.on('error', reject);
    });
    this.#closed = new Promise((resolve) => {
      this.#worker.on('message', (said: Said) => 'closed' in said && resolve());
      this.#worker.on('exit', () => resolve());
    });
  }

  connect(): ThreadStream {
    const stream = new ThreadStream({ send: (bytes) => this.#tell({ bytes }) });
    this.#stream = stream;
    return stream;
  }

  async close(): Promise<void> {
    this.#tell({ close: true });
    await this.#closed;
    await this.end();
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  #tell(told: Told): void {
    this.#worker.postMessage(told);
  }

  #break(error: Error): void {
    this.#stream?.destroy(error);
  }
}

function faultFrom({ fault, message }: Extract<Said, { fault: unknown }>, dataDir: string): Error {
  return fault === 'disk-full' ? new DiskFull(dataDir) : new Error(message);
}
