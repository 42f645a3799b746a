import { queryObjects, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { isMainThread } from 'node:worker_threads';
import { Asked, type Vitals } from './inside-talk';

// Loaded into a server under test before the server itself, in its main thread alone. See `server-process.ts`.

let ahead = 0;

/** Every clock of the process from the first, so that what was taken of `Date.now` at the start is moved too. */
function holdTheClock(): void {
  const Real = Date;
  const now = Real.now.bind(Real);
  globalThis.Date = new Proxy(Real, {
    construct: (target, given, self) => Reflect.construct(target, given.length ? given : [now() + ahead], self),
    get: (target, name) => (name === 'now' ? movedNow : Reflect.get(target, name)),
  });
  const movedNow = () => now() + ahead;
}

async function vitals(): Promise<Vitals> {
  // Not before the server itself has loaded it, under the clock that is held.
  const { Table } = await import('../../server/live/table');
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect === 'function') for (let time = 0; time < 2; time += 1) collect();
  const resources: Record<string, number> = {};
  for (const kind of process.getActiveResourcesInfo()) resources[kind] = (resources[kind] ?? 0) + 1;
  const listeners = process.eventNames().reduce((sum, name) => sum + process.listenerCount(name), 0);
  const { rss, heapUsed: heap } = process.memoryUsage();
  return { rss, heap, listeners, tables: queryObjects(Table, { format: 'count' }), resources };
}

async function answer(input: unknown): Promise<void> {
  const asked = Asked.parse(input);
  if (asked.ask === 'clock') ahead = asked.ahead;
  process.send?.({ number: asked.number, vitals: asked.ask === 'vitals' ? await vitals() : null });
}

if (isMainThread && process.send) {
  holdTheClock();
  process.on('message', (input) => void answer(input));
  // Whoever asks is gone: nobody would end this process any more.
  process.on('disconnect', () => process.exit(1));
}
