import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { Invited, People, WaysToSignIn } from '../../game/protocol/accounts';
import { AccountClient, invite, member, password } from '../support/account-client';
import { post } from '../support/api-client';
import { scenarioFolder } from '../support/scenario-folder';
import { freshDataDir, type ServerProcess, startServer } from '../support/server-process';

let server: ServerProcess;
beforeAll(async () => {
  server = await startServer({ root: await scenarioFolder(), dataDir: await freshDataDir() });
});
afterAll(() => server.end('SIGKILL'));

const operator = () => ({ 'x-host-key': server.hostKey });
const asOperator = (method: string, path: string, body?: unknown) =>
  new AccountClient(server).ask(method, path, body, operator());
const people = async () => People.parse((await asOperator('GET', '/people')).body);
const accept = (secret: string, email: string) =>
  new AccountClient(server).ask('POST', '/invitations/accept', { secret, password, newcomer: { name: 'New', email } });
const refused = (status: number, refusal: string) => ({ status, body: { refusal } });

describe('an invitation', () => {
  test('makes an account once; whoever has it signs in, sees who they are and signs out', async () => {
    const { client } = await member(server, 'host', 'Ana');
    const { body } = await client.ask('GET', '/identity');
    expect(body, server.output()).toMatchObject({
      operator: false,
      account: { name: 'Ana', email: 'ana@example.org', role: 'host', hasPassword: true, onCampus: false },
      campus: null,
    });
    expect(await client.ask('POST', '/auth/sign-out', {})).toMatchObject({ status: 200 });
    expect((await client.ask('GET', '/identity')).body).toMatchObject({ account: null });
  });

  test('is used once, also when two use it at the same time', async () => {
    const secret = await invite(server, 'host');
    const both = await Promise.all([accept(secret, 'first@example.org'), accept(secret, 'second@example.org')]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 404]);
    expect(await accept(secret, 'third@example.org')).toMatchObject(refused(404, 'no-such-invitation'));
    const made = (await people()).people.filter(({ email }) => /^(first|second|third)@/.test(email));
    expect(made).toHaveLength(1);
  });

  test('is as good as before where what came with it was refused, and nothing of it is kept', async () => {
    await member(server, 'host', 'Taken');
    const secret = await invite(server, 'evaluator');
    expect(await accept(secret, 'Taken@Example.org')).toMatchObject(refused(409, 'email-taken'));
    const short = { secret, password: 'eleven char', newcomer: { name: 'N', email: 'n@example.org' } };
    expect(await new AccountClient(server).ask('POST', '/invitations/accept', short)).toMatchObject({ status: 400 });
    const look = () => new AccountClient(server).ask('POST', '/invitations/look', { secret });
    expect(await look()).toMatchObject({ status: 200, body: { role: 'evaluator', person: null } });
    expect(await accept(secret, 'late@example.org')).toMatchObject({ status: 200 });
    expect(await look()).toMatchObject(refused(404, 'no-such-invitation'));
  });

  test('can be taken back', async () => {
    const secret = await invite(server, 'owner');
    const [open] = (await people()).invitations;
    expect(open).toMatchObject({ role: 'owner', account: null });
    expect(await asOperator('DELETE', `/people/invitations/${open?.id}`)).toMatchObject({ body: { done: true } });
    expect(await accept(secret, 'gone@example.org')).toMatchObject(refused(404, 'no-such-invitation'));
  });
});

describe('signing in', () => {
  test('a wrong e-mail and a wrong password are answered with the same bytes', async () => {
    await member(server, 'host', 'Bea');
    const answer = async (email: string, secret: string) => {
      const response = await new AccountClient(server).fetch('POST', '/api/auth/sign-in/email', {
        email,
        password: secret,
      });
      const headers = [...response.headers].filter(([name]) => name !== 'date');
      return { status: response.status, headers, text: await response.text() };
    };
    const wrong = await answer('bea@example.org', 'not her password');
    expect(wrong.status).toBe(401);
    expect(await answer('nobody@example.org', 'not her password')).toEqual(wrong);
  });

  test('the cookie is for the server’s eyes alone, and the answer does not repeat what is in it', async () => {
    await member(server, 'host', 'Cy');
    const response = await new AccountClient(server).fetch('POST', '/api/auth/sign-in/email', {
      ...{ email: 'cy@example.org', password },
    });
    const [cookie = ''] = response.headers.getSetCookie();
    expect(cookie).toMatch(/^parley\.session_token=/);
    for (const part of ['HttpOnly', 'SameSite=Strict', 'Path=/']) expect(cookie).toContain(part);
    expect(await response.json()).toEqual({ done: true });
  });

  test('of the library nothing else is open', async () => {
    const { client } = await member(server, 'host', 'Dov');
    const closed = [
      ['POST', '/auth/sign-up/email', { name: 'X', email: 'x@example.org', password }],
      ['GET', '/auth/get-session', undefined],
      ['GET', '/auth/list-sessions', undefined],
      ['POST', '/auth/update-user', { name: 'X' }],
      ['POST', '/auth/delete-user', {}],
      ['POST', '/auth/request-password-reset', { email: 'dov@example.org' }],
      ['GET', '/auth/error', undefined],
      ['GET', '/auth/ok', undefined],
    ] as const;
    for (const [method, path, body] of closed)
      expect([path, (await client.ask(method, path, body)).status]).toEqual([path, 404]);
  });

  test('guessing one account’s password comes to an end, whoever has it; others sign in as before', async () => {
    const { email } = await member(server, 'host', 'Eve');
    for (const guessed of [email, 'nobody-at-all@example.org']) {
      const guess = async (n: number) =>
        (await new AccountClient(server).signIn(guessed, `wrong password ${n}`)).status;
      const statuses: number[] = [];
      while (statuses.length < 40 && statuses.at(-1) !== 429) statuses.push(await guess(statuses.length));
      expect([statuses.length, statuses[0], statuses.at(-1)]).toEqual([21, 401, 429]);
    }
    await member(server, 'host', 'Finn');
  });

  test('a changed password signs out everywhere else', async () => {
    const { client, email } = await member(server, 'evaluator', 'Fay');
    const other = new AccountClient(server);
    expect(await other.signIn(email), server.output()).toMatchObject({ status: 200 });
    const change = (currentPassword: string) =>
      client.ask('POST', '/auth/change-password', { currentPassword, newPassword: 'another long password' });
    expect(await change('wrong at first')).toMatchObject(refused(401, 'wrong-password'));
    expect(await change(password)).toMatchObject({ status: 200 });
    expect((await client.ask('GET', '/identity')).body).toMatchObject({ account: { email } });
    expect((await other.ask('GET', '/identity')).body).toMatchObject({ account: null });
  });
});

describe('an owner', () => {
  test('disables somebody, who is signed out at once and cannot sign in, and lets them back in', async () => {
    const { id, email, client } = await member(server, 'host', 'Gil');
    const wrong = await new AccountClient(server).signIn('nobody@example.org');
    expect(await asOperator('PATCH', `/people/${id}`, { disabled: true })).toMatchObject({ status: 200 });
    expect((await client.ask('GET', '/sessions')).body).toMatchObject({ refusal: 'host-key' });
    expect(await new AccountClient(server).signIn(email)).toEqual(wrong);
    await asOperator('PATCH', `/people/${id}`, { disabled: false });
    expect(await new AccountClient(server).signIn(email)).toMatchObject({ status: 200 });
  });

  test('changes a role, which counts from the next request on', async () => {
    const { id, client } = await member(server, 'evaluator', 'Hal');
    expect(await client.ask('GET', '/plans')).toMatchObject(refused(403, 'hosts-only'));
    await asOperator('PATCH', `/people/${id}`, { role: 'host' });
    expect(await client.ask('GET', '/plans')).toMatchObject({ status: 200 });
    expect(await client.ask('GET', '/people')).toMatchObject(refused(403, 'owners-only'));
  });

  test('ends sign-ins; everybody ends their own', async () => {
    const { id, email, client } = await member(server, 'host', 'Ida');
    const other = new AccountClient(server);
    await other.signIn(email);
    const { signIns } = WaysToSignIn.parse((await client.ask('GET', '/account/ways')).body);
    expect(signIns.map(({ current }) => current)).toEqual([false, true]);
    await client.ask('DELETE', `/account/sign-ins/${signIns[0]?.id}`);
    expect((await other.ask('GET', '/account/ways')).body).toMatchObject({ refusal: 'sign-in' });
    expect((await people()).people.find((person) => person.id === id)).toMatchObject({ signIns: 1 });
    await asOperator('DELETE', `/people/${id}/sign-ins`);
    expect((await client.ask('GET', '/account/ways')).body).toMatchObject({ refusal: 'sign-in' });
  });

  test('hands out a link for a new password: the old one and every sign-in end, and the link before it', async () => {
    const { id, email, client } = await member(server, 'host', 'Jon');
    const link = async () => Invited.parse((await asOperator('POST', `/people/${id}/password-link`)).body).secret;
    const [old, secret] = [await link(), await link()];
    const set = (used: string) =>
      new AccountClient(server).ask('POST', '/invitations/accept', {
        secret: used,
        password: 'a newer password',
        newcomer: null,
      });
    expect(await set(old)).toMatchObject(refused(404, 'no-such-invitation'));
    expect((await new AccountClient(server).ask('POST', '/invitations/look', { secret })).body).toMatchObject({
      person: 'Jon',
    });
    expect(await set(secret)).toMatchObject({ status: 200, body: { email } });
    expect((await client.ask('GET', '/identity')).body).toMatchObject({ account: null });
    expect((await new AccountClient(server).signIn(email)).status).toBe(401);
    expect((await new AccountClient(server).signIn(email, 'a newer password')).status).toBe(200);
    expect(await set(secret)).toMatchObject(refused(404, 'no-such-invitation'));
  });

  test('is never the last to go, also when two owners take it from each other at once', async () => {
    const [kim, lou] = [await member(server, 'owner', 'Kim'), await member(server, 'owner', 'Lou')];
    const answers = await Promise.all([
      kim.client.ask('PATCH', `/people/${lou.id}`, { role: 'host' }),
      lou.client.ask('PATCH', `/people/${kim.id}`, { disabled: true }),
    ]);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const owners = (await people()).people.filter(({ role, disabled }) => role === 'owner' && !disabled);
    expect(owners).toHaveLength(1);
    for (const change of [{ role: 'host' }, { disabled: true }])
      expect(await asOperator('PATCH', `/people/${owners[0]?.id}`, change)).toMatchObject(refused(409, 'last-owner'));
  });

  test.each([
    ['Pia', { role: 'host' }],
    ['Quy', { disabled: true }],
  ])(
    'who is one no more, like %s, comes back by no link from before; of others the links stay',
    async (name, change) => {
      const [gone, other] = [await member(server, 'owner', name), await member(server, 'owner', `${name}2`)];
      const host = await member(server, 'host', `${name}3`);
      const wanted = { role: 'owner', note: '' };
      const invitation = Invited.parse((await gone.client.ask('POST', '/people/invitations', wanted)).body);
      const link = Invited.parse((await gone.client.ask('POST', `/people/${other.id}/password-link`)).body);
      const look = async ({ secret }: Invited) =>
        (await new AccountClient(server).ask('POST', '/invitations/look', { secret })).status;
      await asOperator('PATCH', `/people/${host.id}`, change);
      expect([await look(invitation), await look(link)]).toEqual([200, 200]);
      await asOperator('PATCH', `/people/${gone.id}`, change);
      expect([await look(invitation), await look(link)]).toEqual([404, 404]);
      expect((await people()).invitations).toEqual([]);
    },
  );
});

describe('a cookie', () => {
  test('does nothing for a page of another origin, or for one that does not say; reading is left', async () => {
    const { client } = await member(server, 'host', 'Mia');
    const wanted = { scenario: 'duo', title: 'Theirs', name: 'Mia', pace: 'untimed', clock: 'automatic' };
    for (const origin of ['https://evil.example', 'null'])
      expect(await client.ask('POST', '/exercises', wanted, { origin })).toMatchObject(refused(403, 'other-origin'));
    const cookie = [...client.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const silent = await post(`${server.url}/api/exercises`, wanted, { cookie });
    expect([silent.status, z.object({ refusal: z.string() }).parse(await silent.json()).refusal]).toEqual([
      403,
      'other-origin',
    ]);
    expect((await client.ask('GET', '/sessions')).body).toMatchObject({ total: 0 });
  });

  test('that was made up or changed opens nothing', async () => {
    const { client } = await member(server, 'host', 'Ned');
    const [[name = '', value = ''] = []] = [...client.cookies];
    const forged = [value.slice(0, -4), value.split('.')[0], `${value.split('.')[0]}.${'A'.repeat(43)}%3D`];
    for (const each of forged) {
      const response = await fetch(`${server.url}/api/sessions`, { headers: { cookie: `${name}=${each}` } });
      expect(response.status).toBe(403);
    }
  });

  test('and the host key together make the operator, whose exercises are the account’s', async () => {
    const { client } = await member(server, 'evaluator', 'Oda');
    const wanted = { scenario: 'duo', title: 'Of both', name: 'Oda', pace: 'untimed', clock: 'automatic' };
    expect(await client.ask('POST', '/exercises', wanted, { 'x-host-key': 'an-old-key' })).toMatchObject(
      refused(403, 'hosts-only'),
    );
    expect(await client.ask('POST', '/exercises', wanted, operator())).toMatchObject({ status: 200 });
    expect((await client.ask('GET', '/sessions')).body).toMatchObject({ total: 1, sessions: [{ acts: ['read'] }] });
  });
});
