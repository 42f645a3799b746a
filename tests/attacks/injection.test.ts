import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { refuse } from '../../game/protocol/refusals';
import { host, join } from '../support/api-client';
import { mapped } from './schema/mapped';
import { bodiesFor, type Operation, operationsOf, pathWith } from './schema/operations';
import { anyWords } from './schema/values-of';
import { addressNumber, ask, jsonType } from './support/ask';
import { Eavesdropper } from './support/eavesdropper';
import { hostileLine } from './support/hostile-words';
import { type RichServer, rich, secretIn, startRichServer } from './support/rich-server';

let server: RichServer;
let operations: readonly Operation[];
beforeAll(async () => {
  server = await startRichServer();
  operations = await operationsOf(server.url);
});
afterAll(() => server.end('SIGKILL'));

const keys = () => ({ authorization: `Bearer ${secretIn(rich, 'control')}`, 'x-host-key': server.hostKey });

/** In the place of an id, in a path or a question: ways out of where it stands. */
const odd: readonly string[] = [
  '..',
  '../../health',
  '%2e%2e%2f%2e%2e%2fetc%2fpasswd',
  '..%5c..%5cwindows',
  '%00',
  'a%00.json',
  '%0d%0aSet-Cookie:%20a=b',
  '%E2%80%AE',
  '%C0%AE%C0%AE',
  '%',
  '%zz',
  ';id=1',
  `%27%3B%20DROP%20TABLE%20%22Event%22%3B--`,
  '1%20OR%201%3D1',
  '%25',
  '__proto__',
  'constructor',
  'x'.repeat(61),
];

test('what stands in the place of an id or a question is never a way elsewhere, and breaks nothing', async () => {
  const wrong: unknown[] = [];
  const places = operations.flatMap((operation) => [
    ...(operation.params.length ? odd.map((value) => [operation, pathWith(operation, value)] as const) : []),
    ...operation.query.flatMap((name) =>
      odd.map((value) => [operation, `${pathWith(operation, 'nothing')}?${name}=${value}`] as const),
    ),
  ]);
  for (const [n, [operation, path]] of places.entries()) {
    const { status, headers, text } = await ask(server.port, path, {
      method: operation.method,
      headers: keys(),
      from: addressNumber(n),
    });
    const bad = status >= 500 && status !== 503;
    const leaks =
      'set-cookie' in headers ||
      /root:|node_modules|at [\w.]+ \(|prisma|SELECT|"Event"/i.test(`${status >= 400 ? text : ''}`);
    if (bad || leaks) wrong.push([operation.name, path, status, text.slice(0, 200)]);
  }
  expect(places.length).toBeGreaterThan(100);
  expect(wrong).toEqual([]);
});

test('an address that is no address is refused by all that answers', async () => {
  for (const path of [
    '/api/../../etc/passwd',
    '/api//review',
    '/api/%2e%2e/%2e%2e/etc/passwd',
    '//evil.example/api/health',
    '/api\\..\\x',
    '/API/health/../review',
    '/api/review/',
    '/api/review%00',
    '/api/review;a=b',
    '/socket.io/../api/review',
    'http://evil.example/api/review',
  ])
    expect([path, (await ask(server.port, path)).status]).toEqual([
      path,
      expect.toSatisfy((status: number) => [400, 401, 404].includes(status)),
    ]);
});

/** Bytes over a connection, as no client would write them, and all that comes back. */
function say(bytes: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(server.port, '127.0.0.1');
    let heard = '';
    socket.on('data', (data) => (heard += String(data)));
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(heard));
    socket.end(bytes);
  });
}

test('two requests are never taken for one, nor one for two', async () => {
  const smuggled = 'GET /api/health HTTP/1.1\r\nHost: x\r\n\r\n';
  const heads = [
    'Content-Length: 4\r\nTransfer-Encoding: chunked',
    'Transfer-Encoding: chunked\r\nTransfer-Encoding: identity',
    'Transfer-Encoding: xchunked',
    'Content-Length: 4\r\nContent-Length: 40',
    'Content-Length: -1',
    'Content-Length: +4',
    'Content-Length : 4',
    ' Content-Length: 4',
    'X: a\r\n Content-Length: 4',
    'X: a\u0000b',
  ];
  for (const head of heads) {
    const heard = await say(
      `POST /api/join HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n${head}\r\n\r\n0\r\n\r\n${smuggled}`,
    );
    expect([head, heard.includes('"store"')]).toEqual([head, false]);
  }
});

test('no header that is written holds what somebody chose', async () => {
  const title = hostileLine();
  const hosted = await host(server, { scenario: 'duo', title, name: hostileLine() });
  for (const name of ['session.json', 'tables.zip', 'xapi.json', 'grades.csv', 'review.html?full=true']) {
    const answer = await ask(server.port, `/api/exports/${name}`, {
      headers: { authorization: `Bearer ${hosted.host.secret}` },
    });
    // A review in one file needs what the build makes of it.
    if (name.startsWith('review') && answer.status === 500) continue;
    expect([name, answer.status, String(answer.headers['content-disposition'])]).toEqual([
      name,
      200,
      expect.stringMatching(/^attachment; filename="[\w.-]+"$/),
    ]);
  }
});

/** What no text of a database can hold: it would be refused there, and whatever is stored with it. */
const unstorable = ['a\u0000b', 'a\uD800b', '\uDFFF'];

test('what cannot be stored is refused by every operation that has a body', async () => {
  const ends = { named: {}, words: ['us', 'head-us', rich] };
  const wrong: unknown[] = [];
  for (const [n, operation] of operations.filter(({ body }) => body !== null).entries())
    for (const made of bodiesFor(operation, ends, 3))
      for (const text of unstorable) {
        const body = JSON.stringify(mapped(made, (word) => (word === anyWords ? text : word)));
        const { status } = await ask(server.port, pathWith(operation, 'nothing'), {
          method: operation.method,
          headers: { ...keys(), ...jsonType },
          from: addressNumber(n),
          body,
        });
        if (status >= 500 && status !== 503) wrong.push([operation.name, body, status]);
      }
  expect(wrong).toEqual([]);
});

test('signs that mean something to a database are stored and found as they were written', async () => {
  const texts = [
    '\'; DROP TABLE "Event"; --',
    "' OR '1'='1",
    '%_\\',
    '$1 $2 ?',
    '{"$ne":null}',
    '\\x00\\u0000',
    "E'\\''",
    'a\u2028b',
    '\uD83D\uDE00',
  ];
  const page = await new Eavesdropper(server.url, secretIn(rich, 'control')).seated();
  for (const text of texts) await page.do({ type: 'send-message', to: 'everyone', text });
  const said = page.held.state.messages.all.map(({ text }) => text);
  expect(texts.filter((text) => !said.includes(text))).toEqual([]);
  for (const text of unstorable) {
    const command = { type: 'send-message', to: 'everyone', text };
    expect([text, await page.ask('command', { id: crypto.randomUUID(), command })]).toEqual([
      text,
      refuse('malformed'),
    ]);
    expect(await page.ask('keep-note', { text, revision: 0 })).not.toMatchObject({ refusal: 'internal' });
  }
  await page.do({ type: 'send-message', to: 'everyone', text: 'the next one works' });
  const hosted = await host(server, { title: texts[0] ?? '' });
  await join(server, hosted.joinCode, "Robert'); DROP TABLE seats;--");
  const listed = await ask(server.port, `/api/sessions?search=${encodeURIComponent('%')}`, { headers: keys() });
  expect(
    z
      .object({ sessions: z.array(z.unknown()) })
      .loose()
      .safeParse(JSON.parse(listed.text)).success || listed.status === 400,
  ).toBe(true);
  page.close();
});
