import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';
import { fillDisk, makeRoom } from '../support/fillable-disk';
import { scenarioFolder } from '../support/scenario-folder';
import { temporaryFolder } from '../support/temporary';
import { App } from './app';
import { rowsFrom } from './rows';
import { StickyProxy } from './sticky-proxy';
import { crowded, messages, orClosed, type World } from './world';

// Required, not imported: so it is loaded in the thread of the database too, whose disk it is.
const disk = fileURLToPath(new URL('../support/fill-disk.ts', import.meta.url));

/** One server with its store in its own process, on a disk that can be filled. */
export async function oneServer(): Promise<World> {
  const dataDir = await temporaryFolder('parley-data');
  const hostKey = randomUUID();
  const launch = { root: await scenarioFolder(), dataDir, messages, env: { HOST_KEY: hostKey, ...crowded } };
  const app = new App(0, { ...launch, nodeArguments: ['--require', 'tsx/cjs', '--require', disk] });
  const proxy = new StickyProxy(() => [app.port]);
  const close = async () => {
    await app.end('SIGKILL');
    proxy.close();
  };
  return orClosed(close, async () => {
    await app.start();
    await proxy.open();
    return {
      ...{ apps: [app], proxy, hostKey, close, livesOn: false },
      restartPostgres: async () => undefined,
      fillDisk: (full) => (full ? fillDisk : makeRoom)(dataDir),
      /** One process may open the data, so that the server has to go. */
      async rows() {
        await app.end('SIGTERM');
        const database = await PGlite.create(join(dataDir, 'postgres'));
        const rows = await rowsFrom(async (sql) => (await database.query(sql)).rows, 'to_timestamp(at / 1000.0)');
        await database.close();
        return rows;
      },
    };
  });
}
