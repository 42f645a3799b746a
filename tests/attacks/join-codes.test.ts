import { afterAll, beforeAll, expect, test } from 'vitest';
import { host } from '../support/api-client';
import { scenarioFolder } from '../support/scenario-folder';
import { freshDataDir, type ServerProcess, startServer } from '../support/server-process';
import { addressNumber, ask, jsonType } from './support/ask';

let server: ServerProcess;
let code: string;
beforeAll(async () => {
  server = await startServer({ root: await scenarioFolder(), dataDir: await freshDataDir() });
  code = (await host(server)).joinCode;
});
afterAll(() => server.end('SIGKILL'));

/** The bounds of one minute, as `SECURITY.md` has them: from one address of 400 people, and from all together. */
const fromOne = 40;
const fromAll = 1_000;

const join = (guess: string, address: number, headers: Record<string, string> = {}) =>
  ask(server.port, '/api/join', {
    method: 'POST',
    headers: { ...jsonType, ...headers },
    body: JSON.stringify({ code: guess, name: 'Ann' }),
    from: addressNumber(address),
  }).then(({ status }) => status);

let guessed = 0;
/** Eight characters of those that codes are made of, each time others, and never the right ones. */
function wrongCode(): string {
  guessed += 1;
  const letters = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
  const made = Array.from({ length: 8 }, (_, n) => letters[Math.floor(guessed / 31 ** n) % 31]).join('');
  return made === code ? wrongCode() : made;
}

test('after forty wrong codes an address is not heard, the right one included, and its neighbours are', async () => {
  const tried = [];
  for (let n = 0; n < fromOne + 5; n += 1) tried.push(await join(wrongCode(), 1));
  expect(tried).toEqual([...Array(fromOne).fill(404), ...Array(5).fill(429)]);
  expect([await join(code, 1), await join(code, 2)]).toEqual([429, 200]);
});

test('at once or one after the other, no more is let through', async () => {
  const tried = await Promise.all(Array.from({ length: fromOne + 30 }, () => join(wrongCode(), 3)));
  expect(tried.filter((status) => status === 404)).toHaveLength(fromOne);
});

test('no header makes one address look like many', async () => {
  const names = ['x-forwarded-for', 'x-real-ip', 'forwarded', 'cf-connecting-ip', 'true-client-ip', 'x-client-ip'];
  const tried = [];
  for (let n = 0; n < fromOne + 5; n += 1) {
    const claimed = `203.0.113.${n}`;
    const headers = Object.fromEntries(names.map((name) => [name, name === 'forwarded' ? `for=${claimed}` : claimed]));
    tried.push(await join(wrongCode(), 4, headers));
  }
  expect(tried.filter((status) => status === 404)).toHaveLength(fromOne);
});

test('as many people as there are join from one address: what is right counts for nothing', async () => {
  for (let n = 0; n < fromOne + 10; n += 1) expect(await join(code, 5)).toBe(200);
});

// The last one: from here on nobody is heard for a minute.
test('guessing from many addresses is stopped by what all of them have guessed together', async () => {
  const tried = [];
  for (let n = 0; n < 30; n += 1)
    tried.push(...(await Promise.all(Array.from({ length: fromOne - 1 }, () => join(wrongCode(), 100 + n)))));
  expect(tried.filter((status) => status === 404).length).toBeLessThanOrEqual(fromAll - 3 * fromOne);
  expect(tried.at(-1)).toBe(429);
});
