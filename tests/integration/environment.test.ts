import { readFile, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readEnvironment } from '../../server/environment';
import { scenarioFolder } from '../support/scenario-folder';
import { emptyDataDir, failToStart, startServer } from '../support/server-process';

let root: string;
beforeAll(async () => {
  root = await scenarioFolder();
});

const linesOf = (output: string) => output.trimEnd().split('\n');

describe('what keeps the server from starting', () => {
  test('a login elsewhere of which only a part is known, with what is missing', () => {
    const ask = () => readEnvironment({ OIDC_ISSUER: 'https://login.campus.test', OIDC_CLIENT_ID: 'parley' });
    expect(() => readEnvironment({ OIDC_ISSUER: 'login.campus.test' })).toThrow(
      /^OIDC_ISSUER takes the address of a login/,
    );
    expect(ask).toThrow(/^OIDC_CLIENT_SECRET takes a value where another of .* has one\.$/);
  });

  test.each([
    ['PORT', 'three', /^PORT takes a whole number/],
    ['PORT', '70000', /^PORT takes a whole number/],
    ['DATABASE_URL', 'mysql://localhost/x', /^DATABASE_URL takes a URL like postgres:/],
    ['HOST_KEY', 'too-short', /^HOST_KEY takes 12 to 200 characters/],
    ['METRICS_TOKEN', 'also-short', /^METRICS_TOKEN takes 12 to 200 characters/],
    ['DRAIN_SECONDS', 'a-while', /^DRAIN_SECONDS takes a number of seconds/],
    ['KEEP_DAYS', 'forever', /^KEEP_DAYS takes a number of days from 1/],
    ['KEEP_PRACTICE_DAYS', '-17', /^KEEP_PRACTICE_DAYS takes a number of days from 1/],
    ['PUBLIC_URL', 'parley.test', /^PUBLIC_URL takes an address without a path/],
    ['TRUST_PROXY', 'yes', /^TRUST_PROXY takes a whole number from 0 to 10/],
    ['PEOPLE_PER_ADDRESS', 'many', /^PEOPLE_PER_ADDRESS takes a whole number from 1/],
    ['LOG_LEVEL', 'loud', /^LOG_LEVEL takes one of fatal, error/],
    ['AUTH_SECRET', 'short', /^AUTH_SECRET takes 32 to 200 characters/],
    ['OIDC_DOMAIN', 'campus', /^OIDC_DOMAIN takes domains of e-mail addresses/],
  ])('%s=%s is refused in one line', async (name, value, line) => {
    const { code, output } = await failToStart({ root, dataDir: await emptyDataDir(), env: { [name]: value } });
    expect(code).toBe(1);
    expect(linesOf(output)).toEqual([expect.stringMatching(line)]);
    expect(output).not.toContain(value);
  });

  test('a data directory that cannot be made', async () => {
    const dataDir = join(await emptyDataDir(), 'file');
    await writeFile(dataDir, '');
    const { code, output } = await failToStart({ root, dataDir: join(dataDir, 'inside') });
    expect(code).toBe(1);
    expect(linesOf(output)).toEqual([expect.stringMatching(/^DATA_DIR takes a directory/)]);
  });

  test('a database that does not answer', async () => {
    const env = { DATABASE_URL: 'postgres://nobody:hidden@127.0.0.1:1/none' };
    const { code, output } = await failToStart({ root, dataDir: await emptyDataDir(), env });
    expect(code).toBe(1);
    expect(linesOf(output)).toEqual([expect.stringMatching(/^DATABASE_URL takes a Postgres that answers/)]);
    expect(output).not.toContain('hidden');
  });

  test('a broken scenario file, with its place', async () => {
    const broken = await scenarioFolder();
    const file = join(broken, 'scenarios', 'duo', 'scenario.yaml');
    await writeFile(file, (await readFile(file, 'utf8')).replace('statusQuo: patrolled', 'statusQuo: open-sea'));
    const { code, output } = await failToStart({ root: broken, dataDir: await emptyDataDir() });
    expect(code).toBe(1);
    expect(linesOf(output)).toEqual([expect.stringMatching(/scenario\.yaml:\d+:\d+ .*open-sea/)]);
  });

  test('a port that is taken', async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) => {
      other.listen(0, () => {
        const address = other.address();
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
    const { code, output } = await failToStart({ root, dataDir: await emptyDataDir(), port });
    other.close();
    expect(code).toBe(1);
    expect(linesOf(output)).toEqual([`PORT takes a port that is free, and ${port} is taken.`]);
  });
});

describe('a server that runs', () => {
  let dataDir: string;
  let server: Awaited<ReturnType<typeof startServer>>;
  beforeAll(async () => {
    dataDir = await emptyDataDir();
    server = await startServer({ root, dataDir });
  });
  afterAll(() => server.end('SIGKILL'));

  test('keeps its directory to itself', async () => {
    const { code, output } = await failToStart({ root, dataDir });
    expect(code).toBe(1);
    expect(linesOf(output)).toEqual([expect.stringMatching(/^Another Parley is running in .*DATA_DIR/)]);
    expect((await fetch(`${server.url}/api/health`)).status).toBe(200);
  });

  test('makes a host key at the first start that only its owner reads, and keeps it', async () => {
    const file = join(dataDir, 'host-key');
    expect((await readFile(file, 'utf8')).trim()).toBe(server.hostKey);
    expect(server.hostKey.length).toBeGreaterThanOrEqual(22);
    if (process.platform !== 'win32') expect((await stat(file)).mode & 0o777).toBe(0o600);
    await server.end('SIGTERM');
    const again = await startServer({ root, dataDir });
    expect(again.hostKey).toBe(server.hostKey);
    server = again;
  });
});
