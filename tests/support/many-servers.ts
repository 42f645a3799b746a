import { afterAll, afterEach, beforeAll } from 'vitest';
import { Client } from './client';
import { startPostgres, type TestPostgres } from './postgres';
import { scenarioFolder } from './scenario-folder';
import { emptyDataDir, type Launch, type ServerProcess, startServer } from './server-process';

/** Servers of one Postgres for the tests of a file, and pages of them that are closed after each test. */
export function manyServers(messages = 1_000) {
  let postgres: TestPostgres;
  let launch: Omit<Launch, 'dataDir'>;
  const all: ServerProcess[] = [];
  let open: Client[] = [];

  beforeAll(async () => {
    postgres = await startPostgres();
    launch = {
      root: await scenarioFolder(),
      messages,
      env: { DATABASE_URL: await postgres.createDatabase(), HOST_KEY: 'the-key-of-all-servers' },
    };
  });
  afterEach(() => {
    for (const client of open) client.close();
    open = [];
  });
  afterAll(async () => {
    for (const server of all) await server.end('SIGKILL');
    await postgres.stop();
  });

  return {
    databaseUrl: (): string => launch.env?.['DATABASE_URL'] ?? '',
    /** Starts one more, or one again in the place of another. */
    async start(port = 0): Promise<ServerProcess> {
      const server = await startServer({ ...launch, dataDir: await emptyDataDir(), port });
      all.push(server);
      return server;
    },
    connect(server: Pick<ServerProcess, 'url'>, secret: string): Client {
      const client = new Client(server.url, secret);
      open.push(client);
      return client;
    },
  };
}
