import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryFolder } from '../../tests/support/temporary';
import type { Database } from '../database/database';
import { openPGlite } from '../database/open-pglite';
import { readEnvironment } from '../environment';
import { createLog } from '../log';
import { type Accounts, createAccounts } from './accounts';

const password = 'correct horse battery';
let database: Database;
let accounts: Accounts;
const logged: string[] = [];
beforeAll(async () => {
  database = await openPGlite(await temporaryFolder('parley-accounts'));
  const environment = readEnvironment({ PUBLIC_URL: 'https://parley.example' });
  const log = createLog('trace', { write: (line) => logged.push(line) });
  const setting = { prisma: database.prisma, hostKey: 'the-host-key', environment, log };
  accounts = await createAccounts({ ...setting, now: Date.now });
  const { secret } = await accounts.invitations.make({ role: 'host', note: '' });
  await accounts.accept({ secret, password, newcomer: { name: 'Ana', email: 'ana@example.org' } });
});
afterAll(() => database.close());

const signIn = (tried = password) => {
  const headers = { 'content-type': 'application/json', origin: 'https://parley.example' };
  const body = JSON.stringify({ email: 'ana@example.org', password: tried });
  const url = 'http://10.0.0.7:3000/api/auth/sign-in/email';
  return accounts.handle(new Request(url, { method: 'POST', headers, body }), '203.0.113.9');
};

test('over https the cookie is for this very host alone, and opens the account', async () => {
  const [cookie = ''] = (await signIn()).headers.getSetCookie();
  expect(cookie).toMatch(/^__Host-parley\.session_token=/);
  for (const part of ['Secure', 'HttpOnly', 'SameSite=Strict', 'Path=/']) expect(cookie).toContain(part);
  expect(cookie).not.toContain('Domain');
  const found = await accounts.signedIn(new Headers({ cookie: cookie.split(';')[0] ?? '' }));
  expect(found?.account).toMatchObject({ name: 'Ana', role: 'host' });
});

test('no address is kept, no password as it was typed, and no secret of a link', async () => {
  const { secret } = await accounts.invitations.make({ role: 'host', note: 'For Ben' });
  const tables = await Promise.all([
    database.prisma.signIn.findMany(),
    database.prisma.credential.findMany(),
    database.prisma.invitation.findMany(),
  ]);
  const stored = JSON.stringify(tables);
  expect(tables.every((rows) => rows.length > 0)).toBe(true);
  for (const told of ['203.0.113.9', password, secret]) expect(stored).not.toContain(told);
});

// What is written to the console itself fails every test.
test('a wrong password is written down nowhere; what fails comes back to whoever asked', async () => {
  expect((await signIn('not the password')).status).toBe(401);
  expect(logged).toEqual([]);
  await database.prisma.$executeRaw`ALTER TABLE "credentials" RENAME TO "elsewhere"`;
  await expect(signIn()).rejects.toMatchObject({ code: 'P2021' });
  await database.prisma.$executeRaw`ALTER TABLE "elsewhere" RENAME TO "credentials"`;
  expect(logged.join()).not.toContain('ana@example.org');
});
