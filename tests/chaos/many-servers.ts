import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { startEmbeddedPostgres } from '../support/embedded-postgres';
import { scenarioFolder } from '../support/scenario-folder';
import { temporaryFolder } from '../support/temporary';
import { App } from './app';
import { rowsFrom } from './rows';
import { StickyProxy } from './sticky-proxy';
import { crowded, messages, orClosed, type World } from './world';

/** From here on the database notes by its own clock when it took an event in. */
const noteWhenStored = 'ALTER TABLE events ADD COLUMN stored_at timestamptz NOT NULL DEFAULT clock_timestamp()';

/** Several servers on one Postgres. */
export async function manyServers(count: number): Promise<World> {
  const postgres = await startEmbeddedPostgres();
  const apps: App[] = [];
  const proxy = new StickyProxy(() => apps.map(({ port }) => port));
  const close = async () => {
    for (const app of apps) await app.end('SIGKILL');
    proxy.close();
    await postgres.stop();
  };
  return orClosed(close, async () => {
    await asked(postgres.url, 'CREATE DATABASE chaos');
    const database = new URL('/chaos', postgres.url).href;
    const hostKey = randomUUID();
    const root = await scenarioFolder();
    const env = { DATABASE_URL: database, HOST_KEY: hostKey, ...crowded };
    for (let index = 0; index < count; index += 1)
      apps.push(new App(index, { root, dataDir: await temporaryFolder('parley-data'), messages, env }));
    // The first one makes the tables.
    const [first, ...others] = apps;
    await first?.start();
    await asked(database, noteWhenStored);
    await Promise.all(others.map((app) => app.start()));
    await proxy.open();
    return {
      ...{ apps, proxy, hostKey, close, livesOn: true },
      restartPostgres: (how) => postgres.restart(how),
      fillDisk: () => undefined,
      rows: () => rowsFrom((sql) => asked(database, sql), 'stored_at'),
    };
  });
}

async function asked(connectionString: string, sql: string): Promise<readonly unknown[]> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}
