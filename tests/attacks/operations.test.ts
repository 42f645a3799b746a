import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Viewer } from '../../game/session/view';
import { bodiesFor, type Operation, operationsOf, pathWith } from './schema/operations';
import { expected } from './support/access';
import { addressNumber, ask, jsonType } from './support/ask';
import { straysIn } from './support/canaries';
import { type Credential, credentials, credentialsOf } from './support/credentials';
import { type RichServer, rich, startRichServer } from './support/rich-server';

let server: RichServer;
let operations: readonly Operation[];
let bodies: ReadonlyMap<string, unknown>;
beforeAll(async () => {
  server = await startRichServer();
  operations = await operationsOf(server.url);
  bodies = new Map(operations.map((operation) => [operation.name, bodiesFor(operation, ends, 1)[0]]));
});
afterAll(() => server.end('SIGKILL'));

/** Whose words the answer may hold. */
const eyes: Readonly<Partial<Record<Credential, Viewer>>> = {
  control: 'control',
  evaluator: 'control',
  'the host key for the session': 'control',
  head: 'party:us',
  adviser: 'party:ukraine',
  observer: 'public',
  screen: 'public',
  waiting: 'public',
  unclaimed: 'public',
};

const ends = { named: {}, words: ['ukraine', 'us', 'head-us', rich] };
/** Each from an address of its own: what one has tried in vain is not held against the next. */
let asked = 0;

/** What an operation answers to whoever shows this: the class of it, as the table of who is let in has it. */
async function answerTo(operation: Operation, credential: Credential): Promise<'in' | number> {
  asked += 1;
  const query = operation.query.includes('until') ? '?until=made-1' : '';
  const value = operation.method === 'GET' ? rich : 'nothing-there';
  const body = bodies.get(operation.name);
  const { status, text } = await ask(server.port, `${pathWith(operation, value)}${query}`, {
    method: operation.method,
    headers: { ...credentialsOf(server)[credential], ...(body === undefined ? {} : jsonType) },
    from: addressNumber(asked),
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  expect([operation.name, credential, straysIn(text, eyes[credential] ?? null)]).toEqual([
    operation.name,
    credential,
    [],
  ]);
  return status === 401 || status === 403 || status === 429 || status >= 500 || status === 0 ? status : 'in';
}

/** The right ones first: what is wrong counts, and after so many of them nobody is heard for a while. */
const rightFirst = (operation: Operation): readonly Credential[] =>
  [...credentials].sort(
    (a, b) => Number(expected(operation.name, b) === 'in') - Number(expected(operation.name, a) === 'in'),
  );

test('every operation lets in whom the table names, and tells nobody else more than that they are not let in', async () => {
  const answers: string[] = [];
  const wanted: string[] = [];
  for (const operation of operations)
    for (const credential of rightFirst(operation)) {
      answers.push(`${operation.name} to ${credential}: ${await answerTo(operation, credential)}`);
      wanted.push(
        `${operation.name} to ${credential}: ${expected(operation.name, credential) ?? 'name it in the table'}`,
      );
    }
  expect(answers).toEqual(wanted);
});
