import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { DiskFull } from './disk-full';
import { DiskGuard } from './disk-guard';
import { SyncedFS, syncedStart } from './synced-fs';

/** Postgres inside this thread, spoken to in its own protocol. */
export interface Embedded {
  /** What a client sends, and what it is answered. Several calls are taken one after the other. */
  speak(bytes: Uint8Array): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** The embedded Postgres in `dataDir`, made if need be. Throws `DiskFull` where there is no room for it. */
export async function openEmbedded(dataDir: string, onError: (error: Error) => void): Promise<Embedded> {
  const directory = path.join(dataDir, 'postgres');
  if (!existsSync(directory)) await initialise(directory);
  const guard = new DiskGuard(dataDir, onError);
  const pglite = await PGlite.create({ fs: new SyncedFS(directory, guard.makeRoom), startParams: syncedStart });
  const between = new BetweenTransactions(pglite);
  try {
    const gate = (open: boolean) =>
      between.run(() => pglite.exec(`SET default_transaction_read_only = ${open ? 'off' : 'on'}`));
    if (!guard.guard(gate)) throw new DiskFull(dataDir);
  } catch (error) {
    guard.stop();
    await pglite.close();
    throw error;
  }
  return {
    async speak(bytes) {
      const answer = await pglite.execProtocolRaw(bytes, { syncToFs: false });
      await between.look();
      return answer;
    },
    async close() {
      guard.stop();
      await pglite.close();
    },
  };
}

/** What a setting is changed with must be no part of a transaction of somebody else, which may be rolled back. */
class BetweenTransactions {
  readonly #pglite: PGlite;
  readonly #waiting: (() => Promise<void>)[] = [];

  constructor(pglite: PGlite) {
    this.#pglite = pglite;
  }

  run(work: () => Promise<unknown>): Promise<void> {
    return new Promise((done, failed) => {
      this.#waiting.push(() => work().then(() => done(), failed));
      void this.look();
    });
  }

  async look(): Promise<void> {
    while (this.#waiting.length > 0 && !this.#pglite.isInTransaction()) await this.#waiting.shift()?.();
  }
}

/** Made aside and moved into place when whole: a first start that is killed half-way leaves nothing behind in its way. */
async function initialise(directory: string): Promise<void> {
  const unfinished = `${directory}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  const pglite = await PGlite.create(unfinished);
  await pglite.close();
  await rename(unfinished, directory);
}
