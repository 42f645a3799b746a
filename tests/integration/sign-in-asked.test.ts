import { afterAll, beforeAll, expect, test } from 'vitest';
import { AccountClient, member, password } from '../support/account-client';
import { freePort } from '../support/free-port';
import { scenarioFolder } from '../support/scenario-folder';
import { freshDataDir, type ServerProcess, startServer } from '../support/server-process';

let server: ServerProcess;
beforeAll(async () => {
  server = await startServer({ root: await scenarioFolder(), dataDir: await freshDataDir() });
});
afterAll(() => server.end('SIGKILL'));

const refused = (status: number, refusal: string) => ({ status, body: { refusal } });

test('what is checked is what is asked for, whatever the request calls it', async () => {
  const { email } = await member(server, 'host', 'Hal');
  // As a form this is Hal's e-mail and password; as it is checked it is somebody else's.
  const form = `x&email=${encodeURIComponent(email)}&password=${encodeURIComponent(password)}&y=`;
  const asForm = { 'content-type': 'application/x-www-form-urlencoded' };
  const body = { email: 'somebody@example.org', password: form };
  const asked = await new AccountClient(server).ask('POST', '/auth/sign-in/email', body, asForm);
  expect(asked).toMatchObject(refused(401, 'wrong-sign-in'));
});

test('the page of somebody else signs nobody in or out', async () => {
  const { client, email } = await member(server, 'host', 'Ina');
  const elsewhere = { origin: 'https://elsewhere.example' };
  const other = new AccountClient(server);
  const asked = await other.ask('POST', '/auth/sign-in/email', { email, password }, elsewhere);
  expect(asked).toMatchObject(refused(403, 'other-origin'));
  expect(other.cookies.size).toBe(0);
  expect(await client.ask('POST', '/auth/sign-out', {}, elsewhere)).toMatchObject(refused(403, 'other-origin'));
  expect((await client.ask('GET', '/identity')).body).toMatchObject({ account: { email } });
});

test('at another address than the one that was said, its own pages sign in all the same, and no others', async () => {
  const [port, env] = [await freePort(), { PUBLIC_URL: 'http://parley.example' }];
  const named = await startServer({ root: await scenarioFolder(), dataDir: await freshDataDir(), env, port });
  const here = { url: `http://localhost:${port}`, hostKey: named.hostKey };
  const { client, email } = await member(here, 'host', 'Jo');
  expect(await client.ask('POST', '/auth/sign-out', {})).toMatchObject({ status: 200 });
  expect(await client.signIn(email)).toMatchObject({ status: 200 });
  expect(await client.signIn(email, 'not the password')).toMatchObject(refused(401, 'wrong-sign-in'));
  const elsewhere = { origin: 'https://elsewhere.example' };
  const asked = await new AccountClient(here).ask('POST', '/auth/sign-in/email', { email, password }, elsewhere);
  expect(asked).toMatchObject(refused(403, 'other-origin'));
  await named.end('SIGKILL');
});

test('many wrong passwords at once are no more than one after another', async () => {
  const { email } = await member(server, 'host', 'Gil');
  const guesses = Array.from({ length: 30 }, (_, n) => new AccountClient(server).signIn(email, `wrong password ${n}`));
  const statuses = (await Promise.all(guesses)).map(({ status }) => status);
  expect(statuses.filter((status) => status === 401)).toHaveLength(20);
  expect(statuses.filter((status) => status === 429)).toHaveLength(10);
});
