import { afterAll, beforeAll, expect, test } from 'vitest';
import { HostedPage, Invited, People, Sharing } from '../../game/protocol/accounts';
import { Hosted } from '../../game/protocol/hosting';
import { AccountClient, member, password } from '../support/account-client';
import { Client } from '../support/client';
import { scenarioFolder } from '../support/scenario-folder';
import { freshDataDir, type ServerProcess, startServer } from '../support/server-process';

let server: ServerProcess;
beforeAll(async () => {
  server = await startServer({ root: await scenarioFolder(), dataDir: await freshDataDir() });
});
afterAll(() => server.end('SIGKILL'));

const asOperator = (method: string, path: string, body?: unknown) =>
  new AccountClient(server).ask(method, path, body, { 'x-host-key': server.hostKey });
const people = async () => People.parse((await asOperator('GET', '/people')).body);
const owners = async () => (await people()).people.filter(({ role }) => role === 'owner');
const refused = (status: number, refusal: string) => ({ status, body: { refusal } });
const done = { status: 200, body: { done: true } };
const plan = { scenario: 'duo', name: 'Fay', pace: 'untimed', clock: 'automatic' };
const host = async (by: AccountClient, title: string) =>
  Hosted.parse((await by.ask('POST', '/exercises', { ...plan, title })).body);

test('an owner deletes somebody, who is out at once and unknown here; what they hosted goes on, for owners', async () => {
  const [olga, ana, ben] = [
    await member(server, 'owner', 'Olga'),
    await member(server, 'host', 'Ana'),
    await member(server, 'host', 'Ben'),
  ];
  const [hers, his] = [await host(ana.client, 'Of Ana'), await host(ben.client, 'Of Ben')];
  await ana.client.ask('POST', '/plans', { ...plan, title: 'A plan of Ana' });
  const share = (by: AccountClient, session: string, account: string) =>
    by.ask('PUT', `/sessions/${session}/sharing`, { account, as: 'host' });
  await share(ana.client, hers.session, ben.id);
  await share(ben.client, his.session, ana.id);
  const control = await new Client(server.url, hers.host.secret).seated();
  const link = Invited.parse((await olga.client.ask('POST', `/people/${ana.id}/password-link`)).body);
  const unknown = await new AccountClient(server).signIn('nobody@example.org');

  expect(await olga.client.ask('DELETE', `/people/${ana.id}`)).toEqual(done);
  expect(await ana.client.ask('GET', '/sessions')).toMatchObject(refused(403, 'host-key'));
  const account = { authorization: `Account ${hers.session}` };
  expect(await ana.client.ask('GET', '/review', undefined, account)).toMatchObject(refused(401, 'unknown-link'));
  expect(await ana.client.ask('GET', '/account/ways')).toMatchObject(refused(401, 'sign-in'));
  expect((await ana.client.ask('GET', '/identity')).body).toMatchObject({ account: null });
  expect(await new AccountClient(server).signIn(ana.email)).toEqual(unknown);
  const reset = { secret: link.secret, password, newcomer: null };
  expect(await ana.client.ask('POST', '/invitations/accept', reset)).toMatchObject(refused(404, 'no-such-invitation'));
  const { people: left, invitations } = await people();
  expect([left.map(({ name }) => name), invitations]).toEqual([['Olga', 'Ben'], []]);
  expect(await olga.client.ask('DELETE', `/people/${ana.id}`)).toMatchObject(refused(404, 'no-such-person'));

  const { sessions } = HostedPage.parse((await olga.client.ask('GET', '/sessions')).body);
  const owned = Object.fromEntries(sessions.map(({ title, owner }) => [title, owner]));
  expect(owned).toEqual({ 'Of Ana': null, 'Of Ben': 'Ben' });
  expect((await olga.client.ask('GET', '/plans')).body).toMatchObject([{ name: 'A plan of Ana' }]);
  const sharing = Sharing.parse((await ben.client.ask('GET', `/sessions/${his.session}/sharing`)).body);
  expect(sharing.people.map(({ name }) => name)).toEqual(['Ben', 'Olga']);
  const { body } = await ben.client.ask('GET', '/sessions');
  expect(
    HostedPage.parse(body)
      .sessions.map(({ title }) => title)
      .sort(),
  ).toEqual(['Of Ana', 'Of Ben']);
  await control.do({ type: 'start-session' });
  expect([control.connected, control.goodbye]).toEqual([true, null]);
  control.close();
});

test('everybody deletes their own account, from a page of ours, and may be invited anew', async () => {
  const { client, email } = await member(server, 'evaluator', 'Eva');
  const elsewhere = new AccountClient(server);
  await elsewhere.signIn(email);
  const foreign = await client.ask('DELETE', '/account', undefined, { origin: 'https://evil.example' });
  expect(foreign).toMatchObject(refused(403, 'other-origin'));
  expect((await client.ask('GET', '/identity')).body).toMatchObject({ account: { email } });

  expect(await client.ask('DELETE', '/account')).toEqual(done);
  for (const browser of [client, elsewhere]) {
    expect(await browser.ask('GET', '/account/ways')).toMatchObject(refused(401, 'sign-in'));
    expect(await browser.ask('DELETE', '/account')).toMatchObject(refused(401, 'sign-in'));
  }
  const again = await member(server, 'host', 'Eva');
  expect((await again.client.ask('GET', '/sessions')).body).toMatchObject({ total: 0 });
});

test('the last owner who can sign in stays, whoever asks; of two who delete each other at once, one does', async () => {
  const [kim, lou] = [await member(server, 'owner', 'Kim'), await member(server, 'owner', 'Lou')];
  for (const { id } of await owners())
    if (id !== kim.id && id !== lou.id) expect(await asOperator('DELETE', `/people/${id}`)).toEqual(done);
  const both = await Promise.all([
    kim.client.ask('DELETE', `/people/${lou.id}`),
    lou.client.ask('DELETE', `/people/${kim.id}`),
  ]);
  expect(both.filter(({ status }) => status === 200)).toHaveLength(1);
  const [last] = await owners();
  const { client } = last?.id === kim.id ? kim : lou;
  expect(await client.ask('DELETE', '/account')).toMatchObject(refused(409, 'last-owner'));
  expect(await asOperator('DELETE', `/people/${last?.id}`)).toMatchObject(refused(409, 'last-owner'));
  expect((await client.ask('GET', '/identity')).body).toMatchObject({ account: { id: last?.id, role: 'owner' } });
});
