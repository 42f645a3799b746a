import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Admin } from '../../game/protocol/admin';
import { host } from '../support/api-client';
import { Client } from '../support/client';
import { fillDisk, makeRoom } from '../support/fillable-disk';
import { scenarioFolder } from '../support/scenario-folder';
import { emptyDataDir, freshDataDir, type ServerProcess, startServer } from '../support/server-process';

const token = 'a-token-for-prometheus';
let root: string;
let dataDir: string;
let server: ServerProcess;
const clients: Client[] = [];
beforeAll(async () => {
  root = await scenarioFolder();
  dataDir = await freshDataDir();
  const env = {
    ...{ METRICS_TOKEN: token, LOG_LEVEL: 'debug', DRAIN_SECONDS: '2' },
    NODE_OPTIONS: '--require tsx/cjs --require ./tests/support/fill-disk.ts',
  };
  server = await startServer({ root, dataDir, env });
});
afterAll(async () => {
  for (const client of clients) client.close();
  await server.end('SIGKILL');
});

const connect = async (secret: string): Promise<Client> => {
  const client = new Client(server.url, secret);
  clients.push(client);
  return client.seated();
};
const say = (client: Client, text: string) => client.send({ type: 'send-message', to: 'everyone', text });
const ask = (path: string, headers: Record<string, string> = {}) => fetch(`${server.url}${path}`, { headers });
const linesOf = (output: string) =>
  output
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line): Record<string, unknown> => JSON.parse(line));

const run = promisify(execFile);
/** A command, told of another database than that of this process. */
async function command(name: string, args: readonly string[], folder: string) {
  const env = { ...process.env, DATABASE_URL: '', DATA_DIR: folder };
  const file = `server/${name}-command.ts`;
  return run(process.execPath, ['--import', 'tsx', file, ...args], { env }).then(
    ({ stdout }) => ({ code: 0, said: stdout }),
    ({ code, stderr }: { code: number; stderr: string }) => ({ code, said: stderr }),
  );
}

test('what is measured is told to whoever shows the token or the host key, and names nobody', async () => {
  const hosted = await host(server, { title: 'Quietest of titles' });
  const control = await connect(hosted.host.secret);
  await say(control, 'hushed words');
  await say(control, '');
  expect((await ask('/metrics')).status).toBe(403);
  expect((await ask('/metrics', { authorization: 'Bearer something-else-entirely' })).status).toBe(403);
  expect((await ask('/api/metrics', { authorization: `Bearer ${server.hostKey}` })).status).toBe(200);
  const response = await ask('/metrics', { authorization: `Bearer ${token}` });
  expect(response.headers.get('content-type')).toMatch(/^text\/plain/);
  const text = await response.text();
  for (const line of [
    'parley_commands_total{type="send-message",refusal=""} 1',
    'parley_commands_total{type="unknown",refusal="malformed"} 1',
    'parley_command_seconds_count{stage="append"}',
    'parley_http_seconds_count{route="/api/exercises",method="POST",status="200"} 1',
    'parley_sockets 1',
    'parley_tables 1',
    'parley_analyses_waiting{analyst="sessions"} 0',
    'nodejs_eventloop_lag_p99_seconds',
  ])
    expect(text).toContain(line);
  for (const name of [hosted.session, hosted.host.seat, 'Quietest', 'hushed']) expect(text).not.toContain(name);
});

test('a line for each command says whose, what and how it ended, and each request keeps the name it came with', async () => {
  const { session, seat, command, ms } = linesOf(server.output()).find(({ msg }) => msg === 'a command was done') ?? {};
  expect([session, seat, command].every((each) => typeof each === 'string')).toBe(true);
  expect(ms).toBeGreaterThan(0);
  const sane = '0af7651916cd43dd8448eb211c80319c';
  expect((await ask('/api/scenarios', { 'x-request-id': sane })).headers.get('x-request-id')).toBe(sane);
  const asked = await ask('/api/nowhere', { 'x-request-id': server.hostKey });
  const named = asked.headers.get('x-request-id');
  expect(named).toMatch(/^[0-9a-f-]{36}$/);
  await expect
    .poll(() => linesOf(server.output()).some(({ request, status }) => request === named && status === 404))
    .toBe(true);
  expect(server.output()).not.toContain(server.hostKey.slice(0, 40).concat('"'));
});

test('the running server is asked for a copy, which is checked, restored, and served again', async () => {
  const file = join(await emptyDataDir(), 'copy');
  const made = await command('backup', [file], dataDir);
  expect(made).toEqual({ code: 0, said: expect.stringContaining(`${(await stat(file)).size} bytes`) });
  expect((await command('backup', ['--check', file], dataDir)).said).toMatch(
    /^1 session with \d+ events were .* all of it holds/,
  );
  const folder = await emptyDataDir();
  expect((await command('restore', [file], folder)).said).toMatch(/^Restored: .*1 sessions.*\n.*all of it holds/);
  expect(await command('restore', [file], folder)).toEqual({ code: 1, said: expect.stringContaining('not empty') });
  expect((await command('restore', [file], dataDir)).said).toMatch(/^Another Parley is running/);
  expect((await command('backup', ['--check', 'package.json'], folder)).said).toMatch(/cannot be unpacked/);
  expect((await command('backup', [], folder)).code).toBe(2);
  expect((await ask('/api/admin/backup')).status).toBe(403);
  const restored = await startServer({ root, dataDir: folder });
  const headers = { 'x-host-key': restored.hostKey };
  const admin = Admin.parse(await (await fetch(`${restored.url}/api/admin`, { headers })).json());
  await restored.end('SIGKILL');
  expect(admin.storage.sessions).toMatchObject([{ title: 'Quietest of titles' }]);
  expect(admin.storage.tables).toContainEqual({ name: 'sessions', rows: 1, bytes: expect.any(Number) });
  const here = Admin.parse(await (await ask('/api/admin', { 'x-host-key': server.hostKey })).json());
  expect(here.lastBackup).toEqual({
    takenAt: expect.any(Number),
    sessions: 1,
    events: expect.any(Number),
    bytes: (await stat(file)).size,
  });
});

test('on a full disk people are told so, nothing is lost, and it goes on by itself', async () => {
  const hosted = await host(server);
  const control = await connect(hosted.host.secret);
  fillDisk(dataDir);
  // The first finds the disk full, and is stored in the reserve.
  expect(await say(control, 'the last that fits')).toMatchObject({ ok: true });
  expect(await say(control, 'too much')).toMatchObject({ ok: false, refusal: 'store-full' });
  expect(await control.keepNote('too much', 0)).toMatchObject({ kept: false, refusal: 'store-full' });
  makeRoom(dataDir);
  await expect.poll(async () => (await say(control, 'room again')).ok, { timeout: 20_000 }).toBe(true);
  expect(control.held.state.messages.all.map(({ text }) => text)).toEqual(['the last that fits', 'room again']);
});

test('told to stop, it says first that it is not ready, and serves those who are there until it drained', async () => {
  const hosted = await host(server);
  const control = await connect(hosted.host.secret);
  expect(await (await ask('/api/ready')).json()).toEqual({ ready: true, reason: null });
  const ended = server.end('SIGTERM');
  await expect.poll(async () => (await ask('/api/ready')).json()).toEqual({ ready: false, reason: 'draining' });
  expect((await ask('/api/health')).status).toBe(200);
  expect(await say(control, 'while it drains')).toMatchObject({ ok: true });
  expect(await ended).toBe(0);
});
