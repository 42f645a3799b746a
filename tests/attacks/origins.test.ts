import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freePort } from '../support/free-port';
import { scenarioFolder } from '../support/scenario-folder';
import { freshDataDir, type ServerProcess, startServer } from '../support/server-process';
import { ask } from './support/ask';
import { upgrade } from './support/upgrade';

const publicUrl = 'https://parley.example.org';

let root: string;
beforeAll(async () => {
  root = await scenarioFolder();
});

/** Pages of others, in every way in which their address may look like ours. */
const foreign = (host: string): readonly string[] => [
  'null',
  'https://elsewhere.example',
  `http://${host.replace(/:\d+$/, ':1')}`,
  `http://evil.${host}`,
  `http://${host}.evil.example`,
  `http://${host}@evil.example`,
  'https://parley.example.org.evil.example',
  'https://evil.example/https://parley.example.org',
  'https://PARLEY.example.org:444',
  'https://parley.example.org@evil.example',
  'http://evil.example#https://parley.example.org',
  'file://',
  'data:text/html,x',
  `http://evil.example\\@${host}`,
  '',
  ' ',
  'not an address',
];

const polling = '/socket.io/?EIO=4&transport=polling';

describe.each([
  ['that was not told its address', {}, [] as string[]],
  ['that was told its address', { PUBLIC_URL: publicUrl }, [publicUrl]],
])('a server %s', (_name, env: Record<string, string>, also) => {
  let server: ServerProcess;
  let port: number;
  beforeAll(async () => {
    // What it prints is the address that it was told, so the port is chosen here.
    port = await freePort();
    server = await startServer({ root, dataDir: await freshDataDir(), port, env });
  });
  afterAll(() => server.end('SIGKILL'));
  const host = () => `127.0.0.1:${port}`;
  const opened = async (headers: Record<string, string>) => {
    const { status } = await ask(port, polling, { headers });
    return [await upgrade(port, headers), status];
  };

  test('opens a socket to its own pages, and to what is no browser', async () => {
    expect(await opened({})).toEqual([101, 200]);
    for (const origin of [`http://${host()}`, ...also])
      expect([origin, ...(await opened({ origin }))]).toEqual([origin, 101, 200]);
  });

  test('opens none to a page of anybody else, by neither way', async () => {
    for (const origin of foreign(host())) {
      const [socket, poll] = await opened({ origin });
      expect([origin, socket === 101, poll === 200]).toEqual([origin, false, false]);
    }
  });

  test('believes no header that claims a host for it', async () => {
    const forged = ['x-forwarded-host', 'x-original-host', 'forwarded', 'x-host', 'x-forwarded-proto'];
    const claims = Object.fromEntries(
      forged.map((name) => [name, name === 'forwarded' ? 'host=evil.example' : 'evil.example']),
    );
    expect(await opened({ origin: 'http://evil.example', ...claims })).not.toContain(101);
    expect(await opened({ origin: 'https://evil.example', ...claims })).not.toContain(200);
  });

  test('answers no question of another page about what it may send', async () => {
    for (const path of [polling, '/api/exercises', '/api/review', '/api/join']) {
      const headers = {
        origin: 'https://elsewhere.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,x-host-key,content-type',
      };
      for (const method of ['OPTIONS', 'GET', 'POST']) {
        const { headers: told } = await ask(port, path, { method, headers });
        expect([path, method, Object.keys(told).filter((name) => name.startsWith('access-control-'))]).toEqual([
          path,
          method,
          [],
        ]);
      }
    }
  });
});
