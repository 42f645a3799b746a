import type { Worker } from 'node:worker_threads';
import type { z } from 'zod';
import { canonicalHash } from '../scenario/canonical-hash';
import { typescriptWorker } from '../typescript-worker';
import { Answers } from './answers';
import type { Work } from './job';

/** Answers kept, the latest asked for. */
const kept = 64;
/** MB of heap of the thread, its grids not counted. */
const heap = 1_024;

type Asker<Told> = Readonly<{ resolve: (told: Told) => void; reject: (error: Error) => void }>;
type Waiting<Asked, Told> = Readonly<{
  key: string;
  job: Asked;
  askers: Set<Asker<Told>>;
  /** To be worked out though nobody asks. */
  foreseen: boolean;
}>;
type Options<Asked> = Readonly<{ mostWaiting?: number; keyOf?: (job: Asked) => string }>;

const isAsked = ({ askers }: Readonly<{ askers: ReadonlySet<unknown> }>): boolean => askers.size > 0;

/** Nobody waits for the answer any more. */
export class NobodyWaits extends Error {}

/**
 * Answers what was possible, in a thread of its own, one question at a time. The same question asked twice is worked on
 * once, and remembered. A job that nobody waits for any more is dropped; one under way is stopped with its thread. What is
 * foreseen to be asked is worked out while nobody asks, and gives way to whoever does.
 */
export class Analyst<Asked extends Work, Told extends NonNullable<unknown>> {
  readonly #told: z.ZodType<Told>;
  /** Jobs that may wait for their turn, that under way among them; one more is refused. */
  readonly #mostWaiting: number;
  readonly #keyOf: (job: Asked) => string;
  readonly #answers = new Answers<Told>(kept);
  readonly #jobs = new Map<string, Waiting<Asked, Told>>();
  #worker: Worker | null = null;
  #current: Waiting<Asked, Told> | null = null;

  /** `told`: what the thread answers to such jobs. `keyOf`: jobs with one key have one answer. */
  constructor(told: z.ZodType<Told>, { mostWaiting = 16, keyOf = canonicalHash }: Options<Asked> = {}) {
    this.#told = told;
    this.#mostWaiting = mostWaiting;
    this.#keyOf = keyOf;
  }

  /** The answer, or `busy` when too many wait already. Rejects when the signal says that nobody waits any more. */
  ask(job: Asked, signal: AbortSignal): Promise<Told> | 'busy' {
    if (signal.aborted) return Promise.reject(new NobodyWaits());
    const key = this.#keyOf(job);
    const known = this.#answers.get(key);
    if (known) return Promise.resolve(known);
    const waiting = this.#jobs.get(key) ?? { key, job, askers: new Set<Asker<Told>>(), foreseen: false };
    if (!isAsked(waiting) && this.#asked().length >= this.#mostWaiting) return 'busy';
    this.#jobs.set(key, waiting);
    const answer = new Promise<Told>((resolve, reject) => {
      const asker = { resolve, reject };
      waiting.askers.add(asker);
      signal.addEventListener('abort', () => this.#leave(waiting, asker), { once: true });
    });
    if (this.#current && !isAsked(this.#current)) this.#dismiss();
    this.#next();
    return answer;
  }

  /** Works it out for whoever will ask, after everything that somebody waits for; not at all when too much waits already. */
  foresee(job: Asked): void {
    const key = this.#keyOf(job);
    if (this.#answers.get(key) || this.#jobs.has(key) || this.#jobs.size >= this.#mostWaiting) return;
    this.#jobs.set(key, { key, job, askers: new Set(), foreseen: true });
    this.#next();
  }

  /** Jobs that wait or are under way. */
  get waiting(): number {
    return this.#jobs.size;
  }

  async stop(): Promise<void> {
    for (const { askers } of this.#jobs.values()) for (const { reject } of askers) reject(new NobodyWaits());
    this.#jobs.clear();
    this.#current = null;
    await this.#worker?.terminate();
    this.#worker = null;
  }

  #leave(waiting: Waiting<Asked, Told>, asker: Asker<Told>): void {
    if (!waiting.askers.delete(asker)) return;
    asker.reject(new NobodyWaits());
    if (isAsked(waiting) || waiting.foreseen) return;
    this.#jobs.delete(waiting.key);
    if (this.#current !== waiting) return;
    this.#dismiss();
    this.#next();
  }

  #asked(): readonly Waiting<Asked, Told>[] {
    return [...this.#jobs.values()].filter(isAsked);
  }

  #next(): void {
    if (this.#current) return;
    const [first] = [...this.#asked(), ...this.#jobs.values()];
    if (!first) return;
    this.#current = first;
    this.#worker ??= this.#hire();
    this.#worker.postMessage(first.job);
  }

  #hire(): Worker {
    const worker = typescriptWorker(new URL('./worker.ts', import.meta.url), heap);
    // A process that has nothing else to do does not wait for a thread that nobody asks.
    worker.unref();
    worker.on('message', (message: unknown) => {
      const told = this.#told.safeParse(message);
      if (!told.success) return this.#settle(({ reject }) => reject(told.error));
      if (this.#current) this.#answers.set(this.#current.key, told.data);
      this.#settle(({ resolve }) => resolve(told.data));
    });
    worker.on('error', (error) => {
      this.#worker = null;
      this.#settle(({ reject }) => reject(error));
    });
    return worker;
  }

  #settle(tell: (asker: Asker<Told>) => void): void {
    const done = this.#current;
    this.#current = null;
    if (done) this.#jobs.delete(done.key);
    for (const asker of done?.askers ?? []) tell(asker);
    this.#next();
  }

  /** Stops a thread in the middle of its work: of what it still says nothing is heard. */
  #dismiss(): void {
    this.#current = null;
    this.#worker?.removeAllListeners();
    // One that has failed already may say so yet, and an error that nobody hears ends the server.
    this.#worker?.on('error', () => undefined);
    void this.#worker?.terminate();
    this.#worker = null;
  }
}
