import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { SessionChoice } from '../../game/cohort/cohort-messages';
import { Imported } from '../../game/exports/saved-session';
import { HostedPage, Sharing } from '../../game/protocol/accounts';
import { Hosted, KeptPlan } from '../../game/protocol/hosting';
import { Branches, Forked } from '../../game/protocol/review';
import { AccountClient, member } from '../support/account-client';
import { Client } from '../support/client';
import { scenarioFolder } from '../support/scenario-folder';
import { freshDataDir, type ServerProcess, startServer } from '../support/server-process';

let server: ServerProcess;
let ana: Awaited<ReturnType<typeof member>>;
let ben: Awaited<ReturnType<typeof member>>;
let eva: Awaited<ReturnType<typeof member>>;
beforeAll(async () => {
  server = await startServer({ root: await scenarioFolder(), dataDir: await freshDataDir() });
  [ana, ben, eva] = [
    await member(server, 'host', 'Ana'),
    await member(server, 'host', 'Ben'),
    await member(server, 'evaluator', 'Eva'),
  ];
});
afterAll(() => server.end('SIGKILL'));

const plan = { scenario: 'duo', name: 'Fay', pace: 'untimed', clock: 'automatic' };

/** Hosted by somebody, and over. */
async function played(by: AccountClient, title: string, more: object = {}) {
  const hosted = Hosted.parse((await by.ask('POST', '/exercises', { ...plan, title, ...more })).body);
  let begun = 0;
  for (const { session } of hosted.tables) {
    const control = await new Client(server.url, `${hosted.host.secret}.${session}`).seated();
    await control.do({ type: 'start-session' });
    begun = control.held.log.length;
    await control.do({ type: 'end-session' });
    control.close();
  }
  return { ...hosted, begun };
}
const list = async (by: AccountClient) => HostedPage.parse((await by.ask('GET', '/sessions')).body).sessions;
const titles = async (by: AccountClient) => (await list(by)).map(({ title }) => title).sort();
const cohort = async (by: AccountClient) =>
  z
    .array(SessionChoice)
    .parse((await by.ask('GET', '/cohort/sessions')).body)
    .map(({ title }) => title)
    .sort();
const account = (session: string) => ({ authorization: `Account ${session}` });
const share = (by: AccountClient, session: string, who: string, as: string | null) =>
  by.ask('PUT', `/sessions/${session}/sharing`, { account: who, as });

test('everybody lists what is theirs and what is shared with them, all tables of an exercise together', async () => {
  const { session, tables } = await played(ana.client, 'Of Ana', { tables: ['Red', 'Blue'] });
  expect([await titles(ana.client), await titles(ben.client), await cohort(ben.client)]).toEqual([
    ['Of Ana', 'Of Ana'],
    [],
    [],
  ]);
  expect(Sharing.parse((await share(ana.client, session, eva.id, 'evaluator')).body)).toMatchObject({
    ...{ owner: 'Ana', tables: 2 },
    people: [
      { name: 'Ana', as: 'owner' },
      { name: 'Ben', as: null },
      { name: 'Eva', as: 'evaluator' },
    ],
  });
  expect(await cohort(eva.client)).toEqual(['Of Ana', 'Of Ana']);
  expect((await list(eva.client)).map(({ owner, acts }) => ({ owner, acts }))).toEqual([
    { owner: 'Ana', acts: ['read'] },
    { owner: 'Ana', acts: ['read'] },
  ]);
  const ids = tables.map((table) => table.session);
  const rows = { sessions: [], left: ids.map((each) => ({ session: each, why: 'not-found' })) };
  expect((await ben.client.ask('POST', '/cohort', { sessions: ids })).body).toMatchObject(rows);
  await share(ana.client, session, eva.id, null);
  expect(await titles(eva.client)).toEqual([]);
});

test('plans are their keeper’s', async () => {
  const kept = KeptPlan.parse((await ana.client.ask('POST', '/plans', { ...plan, title: 'Plan' })).body);
  expect((await ben.client.ask('GET', '/plans')).body).toEqual([]);
  expect(await ben.client.ask('GET', `/plans/${kept.id}`)).toMatchObject({ body: { refusal: 'no-such-plan' } });
  expect((await ana.client.ask('GET', `/plans/${kept.id}`)).body).toEqual(kept);
});

const seats = { north: { temperament: 'fair' }, south: { temperament: 'fair' } };

test('a fork is whose account asked for it, or of whoever owns what it goes on from; others do not hear of it', async () => {
  const { session, host, begun } = await played(ana.client, 'To fork');
  const asked = { position: begun, seats };
  const fork = async (by: AccountClient, headers: Record<string, string>, title: string) =>
    Forked.parse((await by.ask('POST', '/forks', { ...asked, title }, headers)).body).session;
  await share(ana.client, session, ben.id, 'host');
  const bens = await fork(ben.client, account(session), 'By Ben');
  const seated = await fork(new AccountClient(server), { authorization: `Bearer ${host.secret}` }, 'By the seat');
  expect(await titles(ben.client)).toEqual(['By Ben', 'To fork']);
  expect(await titles(ana.client)).toContain('By the seat');
  const branches = async (by: AccountClient) =>
    Branches.parse((await by.ask('GET', '/forks', undefined, account(session))).body).branches.map(
      (each) => each.session,
    );
  expect([await branches(ana.client), await branches(ben.client)]).toEqual([
    [session, seated],
    [session, bens],
  ]);
});

test('a file that another took in is there for whoever has it too, and nobody is told of the other', async () => {
  const { session } = await played(ana.client, 'To be sent');
  const file: unknown = (await ana.client.ask('GET', '/exports/session.json', undefined, account(session))).body;
  for (const told of ['Ana', ana.id, ana.email]) expect(JSON.stringify(file)).not.toContain(told);
  const take = async (by: AccountClient) => Imported.parse((await by.ask('POST', '/import', file)).body);
  const [first, second] = [await take(ana.client), await take(ben.client)];
  expect([first.already, second.already, second.session]).toEqual([false, false, first.session]);
  expect(await take(ben.client)).toMatchObject({ already: true });
  expect(await ben.client.ask('GET', '/review', undefined, account(first.session))).toMatchObject({ status: 200 });
  expect(await ben.client.ask('DELETE', `/sessions/${first.session}`)).toMatchObject({
    body: { refusal: 'not-yours' },
  });
});

test('what is deleted belongs to nobody, and is shared with nobody', async () => {
  const { session } = await played(ana.client, 'To go');
  await share(ana.client, session, eva.id, 'evaluator');
  expect(await ana.client.ask('DELETE', `/sessions/${session}`)).toMatchObject({ status: 200 });
  expect([await titles(ana.client), await titles(eva.client)].flat()).not.toContain('To go');
});
