import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { AccountRole, Act, SharedAs } from '../../game/protocol/accounts';
import { Hosted } from '../../game/protocol/hosting';
import { AccountClient, member } from '../support/account-client';
import { Client } from '../support/client';
import { type Access, hostingEndpoints } from '../support/hosting-endpoints';
import { scenarioFolder } from '../support/scenario-folder';
import { freshDataDir, type ServerProcess, startServer } from '../support/server-process';

type Who = Readonly<{ client: AccountClient; headers: Record<string, string>; key: string | null; id: string }>;

/** Everybody who asks, by role and by what the session is to them; and what they may do with it, written out by hand. */
const cast: Readonly<
  Record<string, readonly [AccountRole | 'operator' | 'stranger', 'own' | SharedAs | null, readonly Act[]]>
> = {
  operator: ['operator', null, ['read', 'run', 'share', 'delete']],
  'an owner': ['owner', null, ['read', 'run', 'share', 'delete']],
  'the host whose it is': ['host', 'own', ['read', 'run', 'share', 'delete']],
  'a host with whom it is shared as host': ['host', 'host', ['read', 'run']],
  'a host with whom it is shared as evaluator': ['host', 'evaluator', ['read']],
  'another host': ['host', null, []],
  'an evaluator with whom it is shared': ['evaluator', 'evaluator', ['read']],
  'an evaluator with whom it is shared as host': ['evaluator', 'host', ['read']],
  'another evaluator': ['evaluator', null, []],
  'a stranger': ['stranger', null, []],
};

let server: ServerProcess;
let session = '';
const people = new Map<string, Who>();

beforeAll(async () => {
  server = await startServer({ root: await scenarioFolder(), dataDir: await freshDataDir() });
  const nobody = { client: new AccountClient(server), headers: {}, key: null, id: '' };
  const operator = { ...nobody, headers: { 'x-host-key': server.hostKey }, key: server.hostKey };
  for (const [name, [role]] of Object.entries(cast)) {
    if (role === 'operator') people.set(name, operator);
    else if (role === 'stranger') people.set(name, nobody);
    else people.set(name, { ...nobody, ...(await member(server, role, `Person${people.size}`)) });
  }
  const wanted = { scenario: 'duo', title: 'Hers', name: 'H', pace: 'untimed', clock: 'automatic' };
  const hosted = await whoIs('the host whose it is').client.ask('POST', '/exercises', wanted);
  const { session: opened, host } = Hosted.parse(hosted.body);
  session = opened;
  const control = await new Client(server.url, host.secret).seated();
  await control.do({ type: 'start-session' });
  await control.do({ type: 'end-session' });
  control.close();
  for (const [name, [, as]] of Object.entries(cast)) {
    if (as === null || as === 'own') continue;
    const change = { account: whoIs(name).id, as };
    await whoIs('the host whose it is').client.ask('PUT', `/sessions/${session}/sharing`, change);
  }
});
afterAll(() => server.end('SIGKILL'));

function whoIs(name: string): Who {
  const found = people.get(name);
  if (!found) throw new Error(name);
  return found;
}

const Refused = z.object({ refusal: z.string() });

async function answered(who: string, endpoint: string, target: string) {
  const { client, headers, key } = whoIs(who);
  const [method = '', path = ''] = endpoint.split(' ');
  const { body, ...access } = hostingEndpoints[endpoint] ?? { for: 'everybody' };
  const inHeader = access.for === 'session' && access.header;
  const account = client.cookies.size > 0 ? `Account ${target}` : `Bearer ${'x'.repeat(43)}`;
  const authorization = key === null ? account : `Bearer ${key}.${target}`;
  const query = path === '/review/texts' ? '?until=nothing' : '';
  const address = `/api${path.replace('{id}', path.startsWith('/sessions') ? target : 'nowhere').replace('{session}', target)}${query}`;
  const sent = body === undefined ? undefined : JSON.parse(JSON.stringify(body).replace('SESSION', target));
  const response = await client.fetch(method, address, sent, inHeader ? { authorization } : headers);
  const text = await response.text();
  const refusal = response.ok ? null : (Refused.safeParse(JSON.parse(text)).data?.refusal ?? text);
  return { status: response.status, refusal, text: response.ok ? '' : text };
}

const stranger = { status: 403, refusal: 'host-key' };

/** What they are refused with before anything is looked at; null: they come through to what the endpoint does. */
function refusalFor(who: string, access: Access): { status: number; refusal: string } | null {
  const [role] = cast[who] ?? ['stranger'];
  const runs = role === 'operator' || role === 'owner';
  switch (access.for) {
    case 'everybody':
    case 'token':
    case 'session':
      return null;
    case 'seats':
      return { status: 401, refusal: 'unknown-link' };
    case 'accounts':
      return role === 'operator' || role === 'stranger' ? { status: 401, refusal: 'sign-in' } : null;
    case 'lists':
      return role === 'stranger' ? stranger : null;
    case 'hosts':
      if (role === 'stranger') return stranger;
      return role === 'evaluator' ? { status: 403, refusal: 'hosts-only' } : null;
    case 'owners':
      if (role === 'stranger') return stranger;
      return runs ? null : { status: 403, refusal: 'owners-only' };
  }
}

test('every endpoint says who it is for', async () => {
  const described = z.object({ paths: z.record(z.string(), z.record(z.string(), z.unknown())) });
  const { paths } = described.parse(await (await fetch(`${server.url}/api/openapi.json`)).json());
  const endpoints = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replace('/api', '')}`),
  );
  expect(endpoints.sort()).toEqual(Object.keys(hostingEndpoints).sort());
});

const early = ['host-key', 'hosts-only', 'owners-only', 'sign-in', 'unknown-link'];
const plain = Object.entries(hostingEndpoints).filter(
  ([, access]) => !['session', 'everybody', 'token'].includes(access.for),
);

describe.each(Object.keys(cast))('%s', (who) => {
  test('comes through where their role may, and is told why where not', async () => {
    const wrong: unknown[] = [];
    for (const [endpoint, access] of plain) {
      const expected = refusalFor(who, access);
      if (expected === null && access.leaves) continue;
      const { status, refusal } = await answered(who, endpoint, 'nowhere');
      const right = expected
        ? refusal === expected.refusal && status === expected.status
        : !early.includes(refusal ?? '');
      if (!right) wrong.push({ endpoint, expected, status, refusal });
    }
    expect(wrong).toEqual([]);
  });
});

/** What whoever may not is told. */
const hidden = ['hosts-only', 'not-yours', 'unknown-link', 'no-such-session', 'host-key'];

const ofSession = Object.entries(hostingEndpoints).flatMap(([endpoint, access]) =>
  access.for === 'session' ? [{ endpoint, act: access.act }] : [],
);

describe('a session', () => {
  test.each(ofSession.filter(({ endpoint }) => !endpoint.startsWith('DELETE')))(
    '$endpoint is for those who may $act it; to those who may not see it, it is not there',
    async ({ endpoint, act }) => {
      const wrong: unknown[] = [];
      for (const [who, [, , acts]] of Object.entries(cast)) {
        const here = await answered(who, endpoint, session);
        const nowhere = await answered(who, endpoint, 'nowhere');
        const refused = hidden.includes(here.refusal ?? '');
        const right = acts.includes(act)
          ? !refused && !isSame(here, nowhere)
          : acts.includes('read')
            ? refused
            : isSame(here, nowhere);
        if (!right) wrong.push({ who, here, nowhere });
      }
      expect(wrong).toEqual([]);
    },
  );

  test('is deleted by whoever it belongs to, and by those who run everything', async () => {
    for (const [who, [role, , acts]] of Object.entries(cast)) {
      if (acts.includes('delete')) continue;
      const here = await answered(who, 'DELETE /sessions/{id}', session);
      if (role === 'stranger') expect(here).toMatchObject(stranger);
      else if (acts.includes('read')) expect([who, here.status, here.refusal]).toEqual([who, 403, 'not-yours']);
      else expect(here).toEqual(await answered(who, 'DELETE /sessions/{id}', 'nowhere'));
    }
    expect(await answered('the host whose it is', 'DELETE /sessions/{id}', session)).toMatchObject({ status: 200 });
    expect(await answered('the host whose it is', 'GET /review', session)).toMatchObject({ status: 401 });
  });
});

const isSame = (one: object, other: object): boolean => JSON.stringify(one) === JSON.stringify(other);
