import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { maxMessageBytes, protocolVersion } from '../../game/protocol/socket';
import { RawSocket } from '../support/raw-socket';
import { type Operation, operationsOf, pathWith } from './schema/operations';
import { addressNumber, ask, jsonType } from './support/ask';
import { type RichServer, rich, secretIn, startRichServer } from './support/rich-server';

let server: RichServer;
let operations: readonly Operation[];
beforeAll(async () => {
  server = await startRichServer();
  operations = await operationsOf(server.url);
});
afterAll(() => server.end('SIGKILL'));

const goesOn = async () => (await ask(server.port, '/api/health')).status;
const auth = { protocol: protocolVersion, secret: secretIn(rich, 'head-us') };
const keys = () => ({ authorization: `Bearer ${secretIn(rich, 'control')}`, 'x-host-key': server.hostKey });

const deep = (open: string, close: string, levels: number) => open.repeat(levels) + close.repeat(levels);
const large = 'x'.repeat(maxMessageBytes);

/** Bodies that are too much in one way or another, though some of them are short. */
const bodies: Readonly<Record<string, string>> = {
  'a long text': JSON.stringify({ title: large }),
  'many keys': JSON.stringify(Object.fromEntries(Array.from({ length: 9_000 }, (_, n) => [`key-${n}`, n]))),
  'a long list': JSON.stringify({ list: Array.from({ length: 40_000 }, () => 0) }),
  'deep lists': deep('[', ']', 30_000),
  'deep objects': `${'{"a":'.repeat(9_000)}1${'}'.repeat(9_000)}`,
  'deep where it is open': '['.repeat(60_000),
  'a long number': `{"revision":${'9'.repeat(60_000)}}`,
  'a long key': `{"${large}":1}`,
};

test('every operation with a body refuses one that is too much, and the server goes on', async () => {
  const answers: unknown[] = [];
  for (const [n, operation] of operations.filter(({ body }) => body !== null).entries())
    for (const [what, body] of Object.entries(bodies)) {
      const { status } = await ask(server.port, pathWith(operation, 'nothing-there'), {
        method: operation.method,
        headers: { ...jsonType, ...keys() },
        from: addressNumber(n + 1),
        body,
      });
      if (![400, 401, 403, 404, 409, 413, 0].includes(status)) answers.push([operation.name, what, status]);
    }
  expect(answers).toEqual([]);
  expect(await goesOn()).toBe(200);
});

test('what lies about how long it is, is not waited for and not believed', async () => {
  const headers = { ...jsonType, ...keys() };
  const told = await ask(server.port, '/api/links', {
    method: 'POST',
    headers: { ...headers, 'content-length': '999999999' },
    body: '{}'.padEnd(70_000),
  });
  expect([413, 400, 0]).toContain(told.status);
  const chunked = await ask(server.port, '/api/links', {
    method: 'POST',
    headers: { ...headers, 'transfer-encoding': 'chunked' },
    body: `{"a":"${large}"}`,
  });
  expect([413, 400, 0]).toContain(chunked.status);
});

test('addresses and headers that are too long are refused before anything is looked up', async () => {
  for (const path of [
    `/api/${large}`,
    `/api/review?until=${large}`,
    `/api/forks/${large}`,
    `/socket.io/?EIO=4&transport=polling&x=${large}`,
  ])
    expect([
      path.slice(0, 20),
      [400, 414, 431, 0].includes((await ask(server.port, path, { headers: keys() })).status),
    ]).toEqual([path.slice(0, 20), true]);
  for (const headers of [{ authorization: `Bearer ${large}` }, { 'x-host-key': large }, { cookie: large }])
    expect([431, 400, 0]).toContain((await ask(server.port, '/api/review', { headers })).status);
  const many = Object.fromEntries(Array.from({ length: 3_000 }, (_, n) => [`x-header-${n}`, 'x']));
  expect([431, 400, 0]).toContain((await ask(server.port, '/api/review', { headers: many })).status);
  expect(await goesOn()).toBe(200);
});

test('a frame that is too large ends its connection, whatever kind it is and however it is cut', async () => {
  const tooMuch: readonly (string | Buffer)[] = [
    `42["command","${large}"]`,
    Buffer.alloc(maxMessageBytes + 1),
    `451-["command",{"_placeholder":true,"num":0}]${large}`,
  ];
  for (const frame of tooMuch) {
    const raw = await RawSocket.seated(server.port, auth);
    raw.say(frame);
    expect(await raw.first(/never said/)).toBeNull();
  }
  const parts = await RawSocket.seated(server.port, auth);
  // A text that never ends, in parts of which each is small: the first, and what goes on from it, without a last.
  const part = (opcode: number) =>
    Buffer.concat([Buffer.from([opcode, 0xfe, 0x20, 0x00, 0, 0, 0, 0]), Buffer.alloc(0x2000, 'x')]);
  for (let n = 0; n < 20; n += 1) parts.bytes(part(n === 0 ? 1 : 0));
  expect(await parts.first(/never said/)).toBeNull();
  expect(await goesOn()).toBe(200);
});

test('attachments that are promised and never come, and those that nobody announced, do nothing', async () => {
  for (const frames of [
    ['459999-["command",{"_placeholder":true,"num":0}]'],
    [Buffer.from('x')],
    ['451-["command",{"_placeholder":true,"num":7}]', Buffer.from('x')],
  ]) {
    const raw = await RawSocket.seated(server.port, auth);
    for (const frame of frames) raw.say(frame);
    raw.say('42777["time"]');
    await raw.first(/43777\[|never said/);
    raw.end();
  }
  expect(await goesOn()).toBe(200);
});

test('one polling request carries no more than one message may, in however many packets', async () => {
  const opened = await ask(server.port, '/socket.io/?EIO=4&transport=polling');
  const sid = /"sid":"([^"]+)"/.exec(opened.text)?.[1] ?? '';
  const path = `/socket.io/?EIO=4&transport=polling&sid=${sid}`;
  const post = (body: string) =>
    ask(server.port, path, { method: 'POST', headers: { 'content-type': 'text/plain' }, body });
  expect((await post(`40${JSON.stringify(auth)}`)).status).toBe(200);
  const packets = Array.from({ length: 20_000 }, () => '42["time"]').join('\u001e');
  expect([413, 400, 0]).toContain((await post(packets)).status);
  expect(await goesOn()).toBe(200);
});

test('requests one behind the other over one connection are answered one by one or not at all', async () => {
  const socket = connect(server.port, '127.0.0.1');
  let heard = '';
  const ended = new Promise((resolve) => socket.on('close', resolve));
  socket.on('data', (data) => (heard += String(data)));
  socket.on('error', () => undefined);
  socket.end('GET /api/health HTTP/1.1\r\nHost: x\r\n\r\n'.repeat(500));
  await ended;
  expect(heard.match(/HTTP\/1\.1 200/g)?.length ?? 0).toBeLessThanOrEqual(500);
  expect(await goesOn()).toBe(200);
});
