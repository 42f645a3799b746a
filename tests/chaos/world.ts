import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { type OwnPostgres, startEmbeddedPostgres } from '../support/embedded-postgres';
import { scenarioFolder } from '../support/scenario-folder';
import { temporaryFolder } from '../support/temporary';
import { App } from './app';
import { noteWhenStored } from './rows';
import { StickyProxy } from './sticky-proxy';

/** Several servers on one Postgres, behind one address. */
export type World = Readonly<{
  apps: readonly App[];
  postgres: OwnPostgres;
  database: string;
  proxy: StickyProxy;
  hostKey: string;
  close: () => Promise<void>;
}>;

/** More than anybody here says: what limits a person is not what is looked at. */
const messages = 1_000_000;

export async function openWorld(count: number): Promise<World> {
  const postgres = await startEmbeddedPostgres();
  const database = await emptyDatabase(postgres.url);
  const hostKey = randomUUID();
  const env = { DATABASE_URL: database, HOST_KEY: hostKey };
  const root = await scenarioFolder();
  const apps: App[] = [];
  const close = async () => {
    for (const app of apps) await app.end('SIGKILL');
    proxy.close();
    await postgres.stop();
  };
  const proxy = new StickyProxy(() => apps.map(({ port }) => port));
  try {
    for (let index = 0; index < count; index += 1)
      apps.push(new App(index, { root, dataDir: await temporaryFolder('parley-data'), messages, env }));
    // The first one makes the tables.
    const [first, ...others] = apps;
    await first?.start();
    await noteWhenStored(database);
    await Promise.all(others.map((app) => app.start()));
    await proxy.open();
    return { apps, postgres, database, proxy, hostKey, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function emptyDatabase(server: string): Promise<string> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query('CREATE DATABASE chaos');
  await client.end();
  return new URL('/chaos', server).href;
}
