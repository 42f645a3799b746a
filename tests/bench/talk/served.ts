import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Database } from '../../../server/database/database';
import { openDatabase } from '../../../server/database/open-database';
import type { TestPostgres } from '../../support/postgres';
import { emptyDataDir, startServer } from '../../support/server-process';

/** A server that is measured, in a process of its own. */
export type Served = Readonly<{ child: ChildProcess; port: number; startMs: number }>;

const fileOf = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const root = fileURLToPath(new URL('../../..', import.meta.url));

const nodeArguments = ['--expose-gc', '--import', fileOf('../measured.ts')];
/** As good as no limit: the bench asks what the server can do, not what it allows. */
const messages = 1_000_000_000;

export async function serveBare(): Promise<Served> {
  const start = performance.now();
  const child = fork(fileOf('../bare-server.ts'), { execArgv: ['--import', 'tsx', ...nodeArguments] });
  const [said] = await once(child, 'message');
  const { port } = z.object({ port: z.number() }).parse(said);
  return { child, port, startMs: performance.now() - start };
}

/** Where a server finds its sessions: a database of its own in `postgres`, or an embedded one. */
export type Home = Readonly<{ dataDir: string; databaseUrl: string | undefined }>;

/** The same for servers of one database. */
const hostKey = 'the-key-of-all-servers';

export const homeIn = async (postgres: TestPostgres | null): Promise<Home> => ({
  dataDir: await emptyDataDir(),
  databaseUrl: await postgres?.createDatabase(),
});

/** The database as a server opens it, to put something into it before one does. */
export async function withDatabase<Made>(home: Home, use: (database: Database) => Promise<Made>): Promise<Made> {
  const onError = (error: Error) => {
    throw error;
  };
  const database = await openDatabase({ ...home, onError });
  try {
    return await use(database);
  } finally {
    await database.close();
  }
}

export async function serveParley({ dataDir, databaseUrl }: Home): Promise<Served> {
  const env = { HOST_KEY: hostKey, ...(databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl }) };
  const start = performance.now();
  const { child, port } = await startServer({ root, dataDir, messages, env, nodeArguments });
  return { child, port, startMs: performance.now() - start };
}

export async function stopServed({ child }: Pick<Served, 'child'>): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  await gone;
}
