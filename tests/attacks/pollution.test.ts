import { afterAll, beforeAll, expect, test } from 'vitest';
import { protocolVersion } from '../../game/protocol/socket';
import { RawSocket } from '../support/raw-socket';
import { scenarioFolder } from '../support/scenario-folder';
import { commandTypes } from './schema/command-types';
import { bodiesFor, operationsOf, pathWith } from './schema/operations';
import { polluted, pollution } from './schema/polluted';
import { ask, jsonType } from './support/ask';
import { canaryWords } from './support/canaries';
import { Eavesdropper } from './support/eavesdropper';
import { type Here, startHere } from './support/in-process';
import { madeUp } from './support/rich-play';
import { rich, richDataDir, secretIn } from './support/rich-server';

let server: Here;
beforeAll(async () => {
  server = await startHere(await scenarioFolder(), await richDataDir(canaryWords()));
});
afterAll(() => server.stop());

/** What every object has, here where the server runs. */
const inherited = () =>
  [Object.prototype, Array.prototype, Function.prototype].map((of) => Object.getOwnPropertyNames(of));
const before = inherited();

function expectClean(): void {
  expect(pollution in {}).toBe(false);
  expect(inherited()).toEqual(before);
}

const control = () => secretIn(rich, 'control');

test('no body of an operation, however its objects are called, reaches what every object has', async () => {
  const headers = { ...jsonType, authorization: `Bearer ${control()}`, 'x-host-key': server.hostKey };
  const ends = { named: {}, words: ['us', 'head-us', rich] };
  for (const operation of await operationsOf(server.url))
    for (const body of operation.body
      ? bodiesFor(operation, ends, 3)
          .flatMap((made) => polluted(made))
          .slice(0, 24)
      : []) {
      const { status, text } = await ask(server.port, pathWith(operation, '__proto__'), {
        method: operation.method,
        headers,
        body,
      });
      expect([operation.name, body, status >= 500 && status !== 503, text.includes(pollution)]).toEqual([
        operation.name,
        body,
        false,
        false,
      ]);
      expectClean();
    }
});

test('no message does, whatever it is called and at whichever depth', async () => {
  const page = await new Eavesdropper(server.url, control()).seated();
  const raw = await RawSocket.seated(server.port, { protocol: protocolVersion, secret: control() });
  const id = '00000000-0000-4000-8000-000000000001';
  for (const type of commandTypes.keys())
    for (const [n, message] of madeUp(type, page.held.state, 3, 6)
      .flatMap((command) => polluted({ id, command }))
      .entries())
      for (const name of n % 4
        ? ['command']
        : ['command', 'everywhere', 'attend', 'keep-note', '__proto__', 'constructor'])
        raw.say(`42["${name}",${message}]`);
  raw.say('42777["time"]');
  expect(await raw.first(/43777\[/)).not.toBeNull();
  expectClean();
  raw.end();
  page.close();
});

test('what a record has as a key is never taken from what every object has', async () => {
  const page = await new Eavesdropper(server.url, secretIn(rich, 'head-us')).seated();
  const known = page.held.log.length;
  for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf']) {
    const of = { proposal: name, version: 1 };
    for (const command of [
      { type: 'sign-proposal', ...of },
      { type: 'withdraw-proposal', proposal: name },
      { type: 'decline-proposal', ...of, reason: 'x' },
      { type: 'mark-commitment', message: name },
      { type: 'note-guess', about: name, issue: name, guess: null },
      { type: 'table-proposal', instrument: name, to: [name], terms: {}, clauses: {} },
    ])
      expect([name, command.type, await page.ask('command', { id: crypto.randomUUID(), command })]).toMatchObject([
        name,
        command.type,
        { ok: false },
      ]);
  }
  expect(page.held.log.length).toBe(known);
  page.close();
});
