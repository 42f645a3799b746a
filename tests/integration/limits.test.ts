import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Hosted } from '../../game/protocol/hosting';
import { Problem } from '../../game/protocol/refusals';
import { protocolVersion } from '../../game/protocol/socket';
import { post } from '../support/api-client';
import { Client } from '../support/client';
import { RawSocket } from '../support/raw-socket';
import { scenarioFolder } from '../support/scenario-folder';
import { freshDataDir, type ServerProcess, startServer } from '../support/server-process';

/** Limits of a server that expects one person behind an address, and one proxy of its own, which is this test. */
let server: ServerProcess;
const env = { TRUST_PROXY: '1', PEOPLE_PER_ADDRESS: '1', LOG_LEVEL: 'info' };
beforeAll(async () => {
  server = await startServer({ root: await scenarioFolder(), dataDir: await freshDataDir(), env, messages: 1_000 });
});
afterAll(() => server.end('SIGKILL'));

const health = (forwarded: string) => fetch(`${server.url}/api/health`, { headers: { 'x-forwarded-for': forwarded } });

async function hosted(address: string): Promise<Hosted> {
  const body = { scenario: 'duo', title: 'A test', name: 'Fay', pace: 'untimed', clock: 'automatic' };
  const headers = { 'x-host-key': server.hostKey, 'x-forwarded-for': address };
  return Hosted.parse(await (await post(`${server.url}/api/exercises`, body, headers)).json());
}

test('an address that asks too much is refused, told for how long, and no other with it', async () => {
  const answers = await Promise.all(Array.from({ length: 16 }, () => health('203.0.113.1')));
  const [refused, ...others] = answers.filter(({ status }) => status === 429);
  if (!refused) throw new Error('nothing was refused');
  expect(others).toEqual([]);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(60);
  expect(refused.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(Problem.parse(await refused.json()).refusal).toBe('too-many');
  expect((await health('203.0.113.2')).status).toBe(200);
});

test('an address that is only claimed counts nothing', async () => {
  const answers = [];
  for (let count = 0; count < 16; count += 1) answers.push(await health(`198.51.100.${count}, 203.0.113.3`));
  expect(answers.filter(({ status }) => status === 429)).toHaveLength(1);
});

test('guessing join codes: ten wrong ones close the door to an address for a minute', async () => {
  const guess = (code: string) =>
    post(`${server.url}/api/join`, { code, name: 'Guest' }, { 'x-forwarded-for': '203.0.113.4' });
  const { joinCode } = await hosted('203.0.113.5');
  for (let count = 0; count < 10; count += 1) expect((await guess(`WRONG${count}`)).status).toBe(404);
  const right = await guess(joinCode);
  expect(right.status).toBe(429);
  expect(right.headers.get('retry-after')).toBe('60');
});

test('an address has so many sockets, and so many tries with a secret', async () => {
  const address = { 'x-forwarded-for': '203.0.113.6' };
  const { host } = await hosted('203.0.113.7');
  const open = Array.from({ length: 4 }, () => new Client(server.url, host.secret, { headers: address }));
  for (const client of open) await client.seated();
  const fifth = await new Client(server.url, host.secret, { headers: address }).until(
    ({ refused }) => refused !== null,
  );
  expect(fifth.refused).toBe('too-many');
  open[0]?.close();
  await open[1]?.until(({ online }) => online.length === 1);
  for (const client of [...open, fifth]) client.close();
});

test('an address opens so many connections a minute, before any secret is looked at', async () => {
  const open = (forwarded: string, named = '') =>
    fetch(`${server.url}/socket.io/?EIO=4&transport=polling${named}`, { headers: { 'x-forwarded-for': forwarded } });
  const names = ['', '&sid=', '&sid=none&sid=', '#&sid=none'];
  const statuses = [];
  for (let count = 0; count < 25; count += 1)
    statuses.push((await open('203.0.113.10', names[count % names.length])).status);
  expect(statuses.filter((status) => status === 200)).toHaveLength(20);
  expect(statuses.slice(20).every((status) => status >= 400)).toBe(true);
  expect((await open('203.0.113.11')).status).toBe(200);
});

test('a page that does not read is closed, and the others go on', async () => {
  const { host, seats } = await hosted('203.0.113.8');
  const control = await new Client(server.url, host.secret, { headers: { 'x-forwarded-for': '203.0.113.9' } }).seated();
  for (let count = 0; count < 20; count += 1)
    await control.do({ type: 'send-message', to: 'everyone', text: 'x'.repeat(4_000) });
  const auth = { protocol: protocolVersion, secret: seats[0]?.secret };
  const deaf = await RawSocket.seated(server.port, auth);
  await control.until(({ online }) => online.length === 2);
  deaf.socket.pause();
  for (let count = 0; count < 600; count += 1) deaf.say(`42${JSON.stringify(['catch-up', 0])}`);
  for (const text of ['This', 'finds it', 'full']) await control.do({ type: 'send-message', to: 'everyone', text });
  await control.until(({ online }) => online.length === 1);
  expect(server.output()).toContain('"why":"too slow"');
  deaf.end();
  control.close();
});

test('a request that never comes to its end is not waited for', async () => {
  const slow = connect(server.port, '127.0.0.1');
  slow.write('GET /api/health HTTP/1.1\r\nHost: localhost\r\nX-Slow: ');
  let heard = '';
  slow.on('data', (data) => (heard += String(data)));
  await once(slow, 'close');
  expect(heard).toContain('408 Request Timeout');
});

test('a header longer than any of ours is refused', async () => {
  const wide = connect(server.port, '127.0.0.1');
  wide.write(`GET /api/health HTTP/1.1\r\nHost: localhost\r\nX-Wide: ${'x'.repeat(17_000)}\r\n\r\n`);
  let heard = '';
  wide.on('data', (data) => (heard += String(data)));
  await once(wide, 'close');
  expect(heard).toContain('431');
});
