import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { AccountClient, invite, member } from '../support/account-client';
import { type CampusPerson, client, startIssuer } from '../support/fake-issuer';
import { scenarioFolder } from '../support/scenario-folder';
import { freshDataDir, type ServerProcess, startServer } from '../support/server-process';

let server: ServerProcess;
let issuer: Awaited<ReturnType<typeof startIssuer>>;
beforeAll(async () => {
  issuer = await startIssuer();
  const env = {
    ...{ OIDC_ISSUER: issuer.issuer, OIDC_CLIENT_ID: client.id, OIDC_CLIENT_SECRET: client.secret },
    ...{ OIDC_NAME: 'Example University', OIDC_DOMAIN: 'campus.example' },
  };
  server = await startServer({ root: await scenarioFolder(), dataDir: await freshDataDir(), env });
});
afterAll(async () => {
  issuer.stop();
  await server.end('SIGKILL');
});

const Onward = z.object({ url: z.string() });
const of = (sub: string, change: Partial<CampusPerson> = {}): CampusPerson => ({
  ...{ sub, name: `${sub} there`, email: `${sub}@campus.example`, verified: true },
  ...change,
});

/** There and back; where the page is sent at last. */
async function goThere(browser: AccountClient, who: CampusPerson, start = '/auth/sign-in/social', body: object = {}) {
  issuer.next(who);
  const { url } = Onward.parse((await browser.ask('POST', start, body)).body);
  const back = (await fetch(url, { redirect: 'manual' })).headers.get('location') ?? '';
  const last = await browser.fetch('GET', back);
  return last.headers.get('location') ?? '';
}
const identity = async (browser: AccountClient) => (await browser.ask('GET', '/identity')).body;

test('whoever comes from the domain becomes an evaluator, and is the same one the next time', async () => {
  const first = new AccountClient(server);
  expect(await goThere(first, of('ana'))).toBe('/account');
  const account = {
    name: 'ana there',
    email: 'ana@campus.example',
    role: 'evaluator',
    hasPassword: false,
    onCampus: true,
  };
  expect(await identity(first)).toMatchObject({ operator: false, account, campus: 'Example University' });
  const again = new AccountClient(server);
  await goThere(again, of('ana', { name: 'Another name' }));
  expect(await identity(again)).toEqual(await identity(first));
});

test.each([
  ['from elsewhere', { email: 'eve@elsewhere.example' }],
  ['from a domain that only ends alike', { email: 'eve@notcampus.example' }],
  ['whose address nobody checked', { verified: false }],
])('whoever comes uninvited %s becomes nothing', async (_what, change) => {
  const browser = new AccountClient(server);
  expect(await goThere(browser, of('eve', change))).toMatch(/^\/sign-in\?error=/);
  expect(await identity(browser)).toMatchObject({ account: null });
});

test('an invitation is taken there once, from wherever', async () => {
  const invitation = await invite(server, 'host');
  const browser = new AccountClient(server);
  const guest = of('guest', { email: 'guest@elsewhere.example', verified: false });
  expect(await goThere(browser, guest, '/auth/sign-in/social', { invitation })).toBe('/account');
  expect(await identity(browser)).toMatchObject({ account: { role: 'host', email: 'guest@elsewhere.example' } });
  const other = of('other', { email: 'other@elsewhere.example' });
  expect(await goThere(new AccountClient(server), other, '/auth/sign-in/social', { invitation })).toContain('error=');
});

test('an e-mail that somebody has here is not enough to be them; who is signed in joins the two', async () => {
  const { client: browser, email } = await member(server, 'host', 'Bo');
  const there = of('bo', { email });
  const stranger = new AccountClient(server);
  expect(await goThere(stranger, there)).toBe('/sign-in?error=account_not_linked');
  expect(await identity(stranger)).toMatchObject({ account: null });
  expect(await goThere(browser, there, '/auth/link-social')).toBe('/account');
  expect(await identity(browser)).toMatchObject({ account: { hasPassword: true, onCampus: true } });
  await goThere(stranger, there);
  expect(await identity(stranger)).toMatchObject({ account: { email, role: 'host' } });
});

test('a way back that was not begun in this browser leads nowhere', async () => {
  issuer.next(of('cat'));
  const { url } = Onward.parse((await new AccountClient(server).ask('POST', '/auth/sign-in/social', {})).body);
  const back = (await fetch(url, { redirect: 'manual' })).headers.get('location') ?? '';
  const other = new AccountClient(server);
  expect((await other.fetch('GET', back)).headers.get('location')).toMatch(/\/sign-in\?error=state_mismatch/);
  expect(await identity(other)).toMatchObject({ account: null });
});
