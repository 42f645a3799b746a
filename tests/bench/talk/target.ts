import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { openDatabase } from '../../../server/database/open-database';
import type { TestPostgres } from '../../support/postgres';
import { emptyDataDir, startServer } from '../../support/server-process';
import type { TableToPlay } from './crowd';
import type { LanguageName } from './languages';
import { makeSessions } from './made-sessions';

/** A server to be measured, and the tables there are at it. */
export type Target = Readonly<{
  language: LanguageName;
  server: ChildProcess;
  tables: readonly TableToPlay[];
  stop: () => Promise<void>;
}>;

const fileOf = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const root = fileURLToPath(new URL('../../..', import.meta.url));

const nodeArguments = ['--expose-gc', '--import', fileOf('../measured.ts')];
/** As good as no limit: the bench asks what the server can do, not what it allows. */
const messages = 1_000_000_000;

export async function bareTarget(count: number): Promise<Target> {
  const server = fork(fileOf('../bare-server.ts'), { execArgv: ['--import', 'tsx', ...nodeArguments] });
  const [said] = await once(server, 'message');
  const { port } = z.object({ port: z.number() }).parse(said);
  const secrets = ['a', 'b', 'c', 'd'];
  const tables = Array.from({ length: count }, (_, number) => ({ port, room: `room-${number}`, secrets }));
  return { language: 'bare', server, tables, stop: () => ended(server) };
}

/** The server itself on a database of its own: of `postgres`, or embedded. */
export async function parleyTarget(count: number, postgres: TestPostgres | null): Promise<Target> {
  const dataDir = await emptyDataDir();
  const databaseUrl = await postgres?.createDatabase();
  const database = await openDatabase({
    dataDir,
    databaseUrl,
    onError: (error) => {
      throw error;
    },
  });
  const made = await makeSessions(database, count);
  await database.close();
  const env = databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl };
  const { child, port } = await startServer({ root, dataDir, messages, env, nodeArguments });
  const tables = made.map(({ session, secrets }) => ({ port, room: session, secrets }));
  return { language: 'parley', server: child, tables, stop: () => ended(child) };
}

async function ended(server: ChildProcess): Promise<void> {
  const gone = once(server, 'exit');
  server.kill('SIGTERM');
  await gone;
}
