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
beforeAll(async () => {
  database = await openPGlite(await temporaryFolder('parley-accounts'));
  const environment = readEnvironment({ PUBLIC_URL: 'https://parley.example' });
  const setting = { prisma: database.prisma, hostKey: 'the-host-key', environment, log: createLog('silent') };
  accounts = await createAccounts({ ...setting, now: Date.now });
  const { secret } = await accounts.invitations.make({ role: 'host', note: '' });
  await accounts.accept({ secret, password, newcomer: { name: 'Ana', email: 'ana@example.org' } });
});
afterAll(() => database.close());

const signIn = () => {
  const headers = { 'content-type': 'application/json', origin: 'https://parley.example' };
  const body = JSON.stringify({ email: 'ana@example.org', password });
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
