import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { type Browser, test as base, expect, type Page } from '@playwright/test';
import { copyPrepared, runDataDir } from '../support/prepared-data';
import { startArguments } from '../support/start-arguments';

const root = join(import.meta.dirname, '../..');

/** The server as `npm start` runs it, with its production pages and a database of its own. */
export interface Parley {
  /** What it printed: the address, with the host key. */
  readonly link: string;
  readonly url: string;
  readonly port: number;
  readonly dataDir: string;
  stop(): Promise<void>;
}

async function ready(child: ChildProcess): Promise<string> {
  let said = '';
  for await (const text of child.stdout ?? []) {
    said += String(text);
    const link = /^Parley is ready: (\S+)$/m.exec(said)?.[1];
    if (link) return link;
  }
  throw new Error(`the server did not start:\n${said}`);
}

async function startParley(prepare: Prepare): Promise<Parley> {
  const dataDir = await runDataDir();
  await prepare(dataDir);
  const env = { ...process.env, DATABASE_URL: '', PUBLIC_URL: '', HOST_KEY: '', PORT: '0', DATA_DIR: dataDir };
  const child = spawn(process.execPath, [...startArguments, 'server/main.ts'], {
    cwd: root,
    env: { ...env, LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const link = await ready(child);
  child.stdout?.resume();
  const { origin, port } = new URL(link);
  return {
    link,
    url: origin,
    port: Number(port),
    dataDir,
    async stop() {
      if (child.exitCode !== null) return;
      child.kill('SIGTERM');
      const [code] = await ended;
      expect(code).toBe(0);
    },
  };
}

/** A person with a browser of their own. What their page complains of fails the test. */
export type Person = (size?: { width: number; height: number }) => Promise<Page>;

/** Puts into an empty data folder what it is to hold before the server opens it. */
type Prepare = (dataDir: string) => Promise<void>;

/** A server is shared by the tests of a worker, with the stored sessions in it: each makes or takes a session of its own. */
export const test = base.extend<{ person: Person }, { prepare: Prepare; parley: Parley }>({
  prepare: [async ({ browserName: _ }, use) => use(copyPrepared), { scope: 'worker' }],
  parley: [
    async ({ prepare }, use) => {
      const parley = await startParley(prepare);
      await use(parley);
      await parley.stop();
    },
    { scope: 'worker' },
  ],
  person: async ({ browser }, use) => {
    const complaints: string[] = [];
    await use((viewport = { width: 1440, height: 900 }) => newPerson(browser, viewport, complaints));
    expect(complaints).toEqual([]);
  },
});

// A pulled cable, a refused command and a reload are part of the play; what they print is not a fault of the page.
const expected = /Failed to load resource|WebSocket connection to|net::ERR_/;

async function newPerson(
  browser: Browser,
  viewport: { width: number; height: number },
  complaints: string[],
): Promise<Page> {
  const context = await browser.newContext({ viewport });
  // Of every tab that this person opens.
  context.on('weberror', (error) => complaints.push(String(error.error())));
  context.on('console', (message) => {
    if (message.type() === 'error' && !expected.test(message.text())) complaints.push(message.text());
  });
  await context.exposeBinding('tellViolation', (_, what: string) => complaints.push(what));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) =>
      Object(window).tellViolation(`${effectiveDirective} broken by ${blockedURI} in ${sourceFile}`),
    );
  });
  return context.newPage();
}

export { expect };
