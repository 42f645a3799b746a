import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { copyPrepared } from './prepared-data';
import { startArguments } from './start-arguments';
import { temporaryFolder } from './temporary';

const entry = fileURLToPath(new URL('./headless-server.ts', import.meta.url));
const project = fileURLToPath(new URL('../..', import.meta.url));

export type Launch = Readonly<{
  root: string;
  dataDir: string;
  port?: number;
  messages?: number;
  env?: Record<string, string>;
  /** What node is told before the server is loaded. */
  nodeArguments?: readonly string[];
}>;

/** With nothing in it: what starts here makes its own database, as at a first start. */
export const emptyDataDir = (): Promise<string> => temporaryFolder('parley-data');

/** With a database that has nothing in it. */
export async function freshDataDir(): Promise<string> {
  const dataDir = await emptyDataDir();
  await copyPrepared(dataDir);
  return dataDir;
}

export interface ServerProcess {
  readonly url: string;
  readonly port: number;
  readonly hostKey: string;
  readonly child: ChildProcess;
  /** All it said so far. */
  output(): string;
  /** Ends it with a signal, and answers how it ended: an exit code or the signal's name. */
  end(signal: NodeJS.Signals): Promise<number | string>;
}

type Launched = Readonly<{ child: ChildProcess; output: () => string; ended: Promise<number | string> }>;

function launch({ root, dataDir, port = 0, messages = 60, env = {}, nodeArguments = [] }: Launch): Launched {
  const child = spawn(process.execPath, [...startArguments, ...nodeArguments, entry, root, String(messages)], {
    cwd: project,
    env: { ...process.env, DATABASE_URL: '', LOG_LEVEL: 'error', PORT: String(port), DATA_DIR: dataDir, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let said = '';
  child.stdout?.on('data', (text) => (said += String(text)));
  child.stderr?.on('data', (text) => (said += String(text)));
  const ended = once(child, 'close').then(([code, signal]) => code ?? signal);
  return { child, output: () => said, ended };
}

/** Starts a real server process and waits until it says that it is ready. */
export async function startServer(wanted: Launch): Promise<ServerProcess> {
  const { child, output, ended } = launch(wanted);
  const link = await Promise.race([readyLink(child, output), ended.then(() => null)]);
  if (link === null) throw new Error(`the server did not start:\n${output()}`);
  const { origin, port, hash } = new URL(link);
  return {
    url: origin,
    port: Number(port),
    hostKey: new URLSearchParams(hash.slice(1)).get('host') ?? '',
    child,
    output,
    end(signal) {
      child.kill(signal);
      return ended;
    },
  };
}

/** Runs a server that is expected not to start. */
export async function failToStart(wanted: Launch): Promise<{ code: number | string; output: string }> {
  const { child, output, ended } = launch(wanted);
  const ready = readyLink(child, output).then(() => child.kill());
  const code = await ended;
  await Promise.race([ready, undefined]);
  return { code, output: output() };
}

const readyLink = (child: ChildProcess, output: () => string): Promise<string> =>
  new Promise((resolve) => {
    child.stdout?.on('data', () => {
      const link = /^Parley is ready: (\S+)$/m.exec(output())?.[1];
      if (link) resolve(link);
    });
  });
