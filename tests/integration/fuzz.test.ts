import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Hosted, SeatLink } from '../../game/protocol/hosting';
import { ReviewLog } from '../../game/protocol/review';
import { protocolVersion } from '../../game/protocol/socket';
import { host, makeLink, post } from '../support/api-client';
import { Client } from '../support/client';
import { emitted, frame, message } from '../support/forgeries';
import { controlledName, facilitatorsMessage, playersMessage } from '../support/forgeries-by-seat';
import { RawSocket } from '../support/raw-socket';
import { scenarioFolder } from '../support/scenario-folder';
import { freshDataDir, type ServerProcess, startServer } from '../support/server-process';

const counts = {
  emits: 13_500,
  seats: 3_000,
  names: 300,
  frames: 2_000,
  bytes: 200,
  oversized: 100,
  handshakes: 500,
  requests: 700,
};
const seed = Number(process.env.FUZZ_SEED ?? Math.floor(Math.random() * 2 ** 31));

const bunch = <T>(things: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(things.length / size) }, (_, index) => things.slice(index * size, (index + 1) * size));
const drawn = <T>(arbitrary: fc.Arbitrary<T>, numRuns: number): T[] => fc.sample(arbitrary, { numRuns, seed });

let server: ServerProcess;
let hosted: Hosted;
let hostSecret: string;
let observer: SeatLink;
let control: Client;
let player: Client;

beforeAll(async () => {
  server = await startServer({ root: await scenarioFolder(), dataDir: await freshDataDir(), messages: 1_000_000 });
  hosted = await host(server);
  hostSecret = hosted.host.secret;
  observer = await makeLink(server, hostSecret, { role: 'observer', party: null });
  control = await new Client(server.url, hostSecret).seated();
  player = await new Client(server.url, hosted.seats[0]?.secret ?? '').seated();
  await player.do({ type: 'claim-seat', name: 'Nora' });
});
afterAll(async () => {
  control.close();
  player.close();
  await server.end('SIGKILL');
});

const auth = () => ({ protocol: protocolVersion, secret: observer.secret });
const stored = async () => {
  const response = await fetch(`${server.url}/api/review`, { headers: { authorization: `Bearer ${hostSecret}` } });
  return ReviewLog.parse(await response.json()).events;
};

/** Over one healthy connection: with an answer each, or none where none is asked for. */
async function emits(): Promise<void> {
  const raw = await RawSocket.seated(server.port, auth());
  const client = await new Client(server.url, observer.secret).seated();
  for (const some of bunch(drawn(emitted, counts.emits), 500)) {
    const answered = some
      .filter(([name]) => name === 'command')
      .map(([, input]) => new Promise((resolve) => client.socket.emit('command', input as never, resolve)));
    for (const event of some) if (event[0] !== 'command') raw.say(`42${JSON.stringify(event)}`);
    for (const reply of await Promise.all(answered)) expect(reply).toMatchObject({ ok: false });
    expect(client.connected).toBe(true);
  }
  raw.say('42777["time"]');
  expect(await raw.until('43777[')).toBe(true);
  raw.end();
  client.close();
}

/** From seats with more rights than an observer's: what they may not do, and what only the server may ask for. */
async function seats(): Promise<void> {
  for (const [client, messages] of [
    [player, playersMessage],
    [control, facilitatorsMessage],
  ] as const) {
    for (const some of bunch(drawn(messages, counts.seats / 2), 500)) {
      const answers = some.map((input) => new Promise((reply) => client.socket.emit('command', input as never, reply)));
      for (const answer of await Promise.all(answers)) expect(answer).toMatchObject({ ok: false });
      expect(client.connected).toBe(true);
    }
  }
}

/** Names and titles with control characters, by every way that a name comes in. */
async function names(): Promise<void> {
  const wanted = { scenario: 'duo', title: 'T', name: 'Fay', pace: 'untimed', clock: 'automatic' };
  const key = { 'x-host-key': server.hostKey };
  for (const name of drawn(controlledName, counts.names / 3)) {
    const answers = await Promise.all([
      post(`${server.url}/api/join`, { code: hosted.joinCode, name }),
      post(`${server.url}/api/exercises`, { ...wanted, name }, key),
      post(`${server.url}/api/exercises`, { ...wanted, title: name }, key),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([400, 400, 400]);
  }
}

/** Each on a connection of its own, since each may end it. Served, or closed: never left hanging. */
async function frames(): Promise<void> {
  for (const some of bunch(drawn(frame, counts.frames), 25)) {
    await Promise.all(
      some.map(async (text) => {
        const raw = await RawSocket.seated(server.port, auth());
        raw.say(text);
        raw.say('42777["time"]');
        await raw.until('43777[');
        raw.end();
      }),
    );
  }
}

async function bytes(): Promise<void> {
  const anyBytes = fc.uint8Array({ minLength: 1, maxLength: 300 }).map((given) => Buffer.from(given));
  for (const some of bunch(drawn(anyBytes, counts.bytes), 25)) {
    await Promise.all(
      some.map(async (given) => {
        const raw = await RawSocket.seated(server.port, auth());
        raw.bytes(given);
        raw.socket.end();
        await raw.until('never said');
      }),
    );
  }
}

async function oversized(): Promise<void> {
  for (const size of drawn(fc.integer({ min: 64 * 1024 + 1, max: 300_000 }), counts.oversized)) {
    const raw = await RawSocket.seated(server.port, auth());
    const text = 'x'.repeat(size);
    raw.say(`42777${JSON.stringify(['command', { id: text, command: { type: 'claim-seat', name: text } }])}`);
    expect(await raw.until('43777[')).toBe(false);
  }
}

async function handshakes(): Promise<void> {
  const some = fc.oneof(fc.jsonValue(), fc.record({ protocol: fc.nat(3), secret: fc.string(), from: fc.integer() }));
  for (const group of bunch(drawn(some, counts.handshakes), 25)) {
    await Promise.all(
      group.map(async (given) => {
        const raw = await RawSocket.open(server.port);
        raw.say(`40${JSON.stringify(given)}`);
        raw.say('42777["time"]');
        expect(await raw.until('43777[')).toBe(false);
      }),
    );
  }
}

async function requests(): Promise<void> {
  const body = fc.oneof(
    message.map((input) => JSON.stringify(input)),
    fc.string(),
    fc.record({ code: fc.string(), name: fc.string() }).map((input) => JSON.stringify(input)),
  );
  const path = fc.constantFrom('exercises', 'join', 'links', 'review', 'health', '%2e%2e/x', '__proto__');
  const some = fc.record({ body, path, secret: fc.string({ unit: fc.constantFrom('a', '-', '.', '%') }) });
  for (const group of bunch(drawn(some, counts.requests), 25)) {
    await Promise.all(
      group.map(async ({ body: given, path: to, secret }) => {
        const headers = { authorization: `Bearer ${secret}`, 'x-host-key': secret || 'none' };
        const { status } = await post(`${server.url}/api/${to}`, given, headers);
        expect([400, 401, 403, 404, 413, 429]).toContain(status);
      }),
    );
  }
}

test.each(Object.entries({ emits, seats, names, frames, bytes, oversized, handshakes, requests }))(
  `twenty thousand forgeries change nothing: %s (FUZZ_SEED=${seed})`,
  async (_, attack) => {
    const before = await stored();
    await attack();
    expect(await stored()).toEqual(before);
    expect(server.child.exitCode).toBeNull();
    await control.do({ type: 'send-message', to: 'everyone', text: 'The next good command works.' });
    expect(await stored()).toHaveLength(before.length + 1);
    expect(server.output()).not.toMatch(/"level":(50|60)/);
  },
);
