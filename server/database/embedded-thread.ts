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

/**
 * The embedded Postgres in a thread of its own: what it computes and waits for on the disk keeps nobody waiting. Where the
 * thread ends by itself, what is under way fails, and whoever connects next starts another, which recovers what was stored.
 */
export async function startThread(
  dataDir: string,
  onError: (error: Error) => void,
  file = new URL('./thread.ts', import.meta.url),
): Promise<Backend> {
  const setting = { dataDir, onError, file };
  let thread = new Thread(setting, Promise.resolve());
  await thread.ready.catch(async (error: unknown) => {
    await thread.gone;
    throw error;
  });
  return {
    connect() {
      // Never two at once in one folder.
      if (thread.hasEnded) thread = new Thread(setting, thread.gone);
      return thread.connect();
    },
    close: () => thread.close(),
  };
}

type Setting = Readonly<{ dataDir: string; onError: (error: Error) => void; file: URL }>;

class Thread {
  readonly ready: Promise<void>;
  readonly gone: Promise<void>;
  readonly #setting: Setting;
  readonly #worker: Promise<Worker>;
  #stream: ThreadStream | null = null;
  #hasEnded = false;

  constructor(setting: Setting, before: Promise<void>) {
    this.#setting = setting;
    this.#worker = before.then(() => typescriptWorker(setting.file, heap, setting.dataDir));
    this.gone = this.#worker.then((worker) => new Promise((resolve) => worker.once('exit', () => resolve())));
    this.ready = this.#worker.then((worker) => this.#listen(worker));
    // Whoever is connected hears of it as well.
    this.ready.catch(() => undefined);
  }

  /** It takes no clients any more, though it may not be gone yet. */
  get hasEnded(): boolean {
    return this.#hasEnded;
  }

  connect(): ThreadStream {
    const stream = new ThreadStream({ send: (bytes) => this.#tell({ bytes }) });
    this.#stream = stream;
    return stream;
  }

  async close(): Promise<void> {
    if (!this.#hasEnded) this.#tell({ close: true });
    this.#hasEnded = true;
    await this.gone;
  }

  #listen(worker: Worker): Promise<void> {
    const { dataDir, onError } = this.#setting;
    return new Promise((resolve, reject) => {
      const end = (error: Error): void => {
        this.#hasEnded = true;
        this.#stream?.destroy(error);
        reject(error);
        void worker.terminate();
      };
      // Whoever closes it needs no telling that it is gone.
      const fail = (error: Error): void => {
        if (this.#hasEnded) return;
        onError(error);
        end(error);
      };
      worker.on('message', (said: Said) => {
        if ('ready' in said) resolve();
        if ('bytes' in said) this.#stream?.push(said.bytes);
        if ('trouble' in said) onError(new Error(said.trouble));
        if ('broken' in said) fail(new Error(said.broken));
        if ('fault' in said) end(faultFrom(said, dataDir));
        if ('closed' in said) void worker.terminate();
      });
      worker.on('error', fail);
      worker.on('exit', () => fail(new Error('the thread of the database has ended')));
    });
  }

  #tell(told: Told): void {
    void this.#worker.then((worker) => worker.postMessage(told));
  }
}

function faultFrom({ fault, message }: Extract<Said, { fault: unknown }>, dataDir: string): Error {
  return fault === 'disk-full' ? new DiskFull(dataDir) : new Error(message);
}
