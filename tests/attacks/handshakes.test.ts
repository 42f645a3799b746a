import { afterAll, beforeAll, expect, test } from 'vitest';
import { Handshake, maxMessageBytes, protocolVersion } from '../../game/protocol/socket';
import { makeLink } from '../support/api-client';
import { RawSocket } from '../support/raw-socket';
import { polluted } from './schema/polluted';
import { ask } from './support/ask';
import { Eavesdropper } from './support/eavesdropper';
import { shake } from './support/handshake';
import { other, type RichServer, rich, secretIn, startRichServer } from './support/rich-server';
import { upgrade } from './support/upgrade';

let server: RichServer;
beforeAll(async () => {
  server = await startRichServer();
});
afterAll(() => server.end('SIGKILL'));

const auth = (secret: string, more: object = {}) => ({ protocol: protocolVersion, secret, ...more });

test('a link opens its own seat in its own session and nothing else', async () => {
  const control = secretIn(rich, 'control');
  const said = async (given: unknown) => shake(server.port, given);
  expect(await said(auth(control))).toBe('in');
  expect(await said(auth(`${control}.${rich}`))).toBe('in');
  expect(await said(auth(`${control}.${other}`))).toBe('unknown-link');
  expect(await said(auth(`${control}.nowhere-at-all`))).toBe('unknown-link');
  expect(await said(auth(secretIn(rich, 'gone')))).toBe('removed');
  expect(await said(auth(`${secretIn(rich, 'gone')}.${other}`))).toBe('unknown-link');
  expect(await said(auth(server.hostKey.padEnd(43, 'x')))).toBe('unknown-link');
  expect(await said(auth(control, { seat: 'control' }))).toBe('malformed');
});

test('a link opens nothing once another was made for its seat, and whoever sat behind it is sent away', async () => {
  const old = secretIn(rich, 'waits');
  const page = await new Eavesdropper(server.url, old).seated();
  const anew = await makeLink(server, secretIn(rich, 'control'), { seat: 'waits' });
  await page.until(({ goodbye }) => goodbye === 'unknown-link');
  page.close();
  expect([await shake(server.port, auth(old)), await shake(server.port, auth(anew.secret))]).toEqual([
    'unknown-link',
    'in',
  ]);
});

/** What else may come where a handshake is expected, made from one that is right. */
const forged: readonly (readonly [string, unknown])[] = [
  ...polluted(auth(secretIn(rich, 'control'), { viewer: 'control', from: 1 })).map(
    (text) => [`${text.slice(0, 60)}…`, text] as const,
  ),
  ...Object.keys(Handshake.shape)
    .flatMap((key) =>
      [[], [[]], {}, null, true, 1e308, -1, '', '\u0000', 'x'.repeat(20_000), ['control']].map(
        (value) =>
          [
            `${key}: ${JSON.stringify(value).slice(0, 20)}`,
            { ...auth(secretIn(rich, 'control')), [key]: value },
          ] as const,
      ),
    )
    .filter(([, given]) => !Handshake.safeParse(given).success),
  ...[[], null, 1, 'x', [auth(secretIn(rich, 'control'))], '{', '{"protocol":', ''].map(
    (value) => [`instead: ${JSON.stringify(value)}`, value] as const,
  ),
];

test('a forged handshake is refused or hung up on, one like the other, and the server goes on', async () => {
  const answers = await Promise.all(
    forged.map(async ([name, given]) => [name, await shake(server.port, given)] as const),
  );
  const known = ['malformed', 'old-page', 'unknown-link', 'hung up'];
  // Without `__proto__`, `constructor` or an odd value it would be right: none of them gets in by being odd.
  expect(answers.filter(([, said]) => !known.includes(said))).toEqual([]);
  expect(await shake(server.port, auth(secretIn(rich, 'control')))).toBe('in');
});

test('an old protocol is told to reload before anything else of it is looked at', async () => {
  for (const protocol of [0, 1, protocolVersion - 1, protocolVersion + 1, 1.5])
    expect(await shake(server.port, { ...auth('x'), protocol })).toBe('old-page');
});

test('a handshake that is too large ends the connection', async () => {
  expect(await shake(server.port, auth('x'.repeat(maxMessageBytes)))).toBe('hung up');
});

test('what one socket said does nothing over another: no seat comes with it, and none by its name', async () => {
  const page = await new Eavesdropper(server.url, secretIn(rich, 'head-us')).seated();
  const engine = page.socket.io.engine;
  const spoken = `42${JSON.stringify(['command', { id: crypto.randomUUID(), command: { type: 'send-message', to: 'delegation', text: 'Replayed' } }])}`;
  const raw = await RawSocket.open(server.port);
  raw.say(spoken);
  expect(await raw.first(/never said/)).toBeNull();
  const id = 'id' in engine ? String(engine.id) : '';
  expect(id.length).toBeGreaterThan(15);
  const polling = (sid: string) => `/socket.io/?EIO=4&transport=polling&sid=${encodeURIComponent(sid)}`;
  for (const sid of [id, page.socket.id ?? '', '__proto__', 'constructor', 'x'.repeat(2_000), '../..']) {
    const [read, written] = [
      await ask(server.port, polling(sid)),
      await ask(server.port, polling(sid), { method: 'POST', body: spoken }),
    ];
    expect([sid, read.status, written.status]).toEqual([sid, 400, 400]);
    const foreign = { origin: 'https://elsewhere.example' };
    expect(await upgrade(server.port, foreign, `&sid=${encodeURIComponent(sid)}`)).not.toBe(101);
  }
  expect(page.connected).toBe(true);
  expect(page.held.state.messages.all.some(({ text }) => text === 'Replayed')).toBe(false);
  page.close();
});

test('of two that come with the same link each has its own socket, and what names a socket is told to nobody else', async () => {
  const [one, two] = [
    new Eavesdropper(server.url, secretIn(rich, 'head-us')),
    new Eavesdropper(server.url, secretIn(rich, 'head-us')),
  ];
  await Promise.all([one.seated(), two.seated()]);
  expect(one.socket.id).not.toBe(two.socket.id);
  expect([one.bytes.includes(two.socket.id ?? '-'), two.bytes.includes(one.socket.id ?? '-')]).toEqual([false, false]);
  one.close();
  two.close();
});
