import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { startEmbeddedPostgres } from './embedded-postgres';

export type TestPostgres = Readonly<{
  /** Makes an empty database and answers its URL. */
  createDatabase: () => Promise<string>;
  stop: () => Promise<void>;
}>;

/** A real Postgres: the server of DATABASE_URL if set, else version 18 from the package registry, started for the caller. */
export async function startPostgres(): Promise<TestPostgres> {
  const given = process.env['DATABASE_URL'];
  const server = given ? { url: given, stop: async () => {} } : await startEmbeddedPostgres();
  const made: string[] = [];
  return {
    async createDatabase() {
      const name = `parley_test_${randomUUID().replaceAll('-', '')}`;
      await run(server.url, `CREATE DATABASE ${name}`);
      made.push(name);
      const url = new URL(server.url);
      url.pathname = `/${name}`;
      return url.href;
    },
    async stop() {
      for (const name of made) await run(server.url, `DROP DATABASE ${name} WITH (FORCE)`);
      await server.stop();
    },
  };
}

async function run(connectionString: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
