import { afterAll, beforeAll, expect, test } from 'vitest';
import type { z } from 'zod';
import { Inject } from '../../game/scenario/inject';
import type { Scenario } from '../../game/scenario/scenario-file';
import { coachSince, host, makeLink, post, practise } from '../support/api-client';
import { Client } from '../support/client';
import { scenarioFolder } from '../support/scenario-folder';
import { six } from '../support/scenarios';
import { freshDataDir, type ServerProcess, startServer } from '../support/server-process';

const canary = (field: string, party: string): string => `canary${field}of${party.replaceAll('-', '')}end`;
const canaries = /canary(\w+?)of(\w+?)end/g;

const everyones = (field: string) => Object.fromEntries(six.parties.map(({ id }) => [id, canary(field, id)]));
const inject = (parts: Partial<z.input<typeof Inject>> & { id: string }) =>
  Inject.parse({ title: 'News', text: 'Something.', release: 'by-hand', to: [], source: 'Invented.', ...parts });

/** Every private text of the scenario carries its field's and its party's name. */
const marked: Scenario = {
  ...six,
  parties: six.parties.map((party) => ({
    ...party,
    interests: [canary('Interest', party.id)],
    redLines: [{ text: canary('RedLine', party.id), when: { noise: 'nights' } }],
  })),
  interactions: six.parties.map(({ id }) => ({
    when: { noise: 'unlimited', fund: 'none' },
    points: Object.fromEntries(six.parties.map((party) => [party.id, party.id === id ? 3 : 0])),
    why: canary('Why', id),
  })),
  briefs: Object.fromEntries(six.parties.map(({ id }) => [id, canary('Brief', id)])),
  notes: 'notes.md',
  notesText: canary('Notes', 'control'),
  goals: [canary('Goal', 'control')],
  debrief: [canary('Debrief', 'control')],
  questions: [{ id: 'asked', text: canary('Question', 'control'), when: { tabled: { noise: 'nights' } } }],
  injects: [
    inject({ id: 'planned', title: canary('Planned', 'control'), to: 'everyone' }),
    inject({ id: 'all', to: 'everyone', texts: everyones('InjectOwn') }),
    ...six.parties.map(({ id }) => inject({ id: `edited-${id}`, to: 'everyone' })),
    ...six.parties.map(({ id }) =>
      inject({
        id: `only-${id}`,
        title: canary('InjectTitle', id),
        text: canary('InjectText', id),
        source: canary('InjectSource', id),
        to: [id],
        effects: { points: [{ when: {}, points: { [id]: 1 }, why: canary('InjectWhy', id) }] },
      }),
    ),
  ],
};
const released = marked.injects.map(({ id }) => id).filter((id) => id !== 'planned');

let server: ServerProcess;
const clients: Client[] = [];
/** Everything that each reader was sent: frames as they came over the wire, and bodies over HTTP. */
const received = new Map<string, string[]>();

beforeAll(async () => {
  server = await startServer({ root: await scenarioFolder([marked]), dataDir: await freshDataDir() });
});
afterAll(async () => {
  for (const client of clients) client.close();
  await server.end('SIGKILL');
});

function seat(name: string, secret: string): Client {
  const bytes: string[] = [];
  received.set(name, bytes);
  const client = new Client(server.url, secret);
  client.socket.io.on('open', () => client.socket.io.engine.on('packet', ({ data }) => bytes.push(String(data))));
  clients.push(client);
  return client;
}

async function fetched(name: string, path: string, secret?: string): Promise<void> {
  const headers = secret ? { authorization: `Bearer ${secret}` } : undefined;
  const response = await fetch(`${server.url}${path}`, headers ? { headers } : {});
  received.get(name)?.push(JSON.stringify([...response.headers]), await response.text());
}

test('no byte sent to a seat holds what another seat’s eyes alone may read', async () => {
  const hosted = await host(server, { scenario: 'six' });
  const observing = await makeLink(server, hosted.host.secret, { role: 'observer', party: null });
  const projecting = await makeLink(server, hosted.host.secret, { role: 'screen', party: null });
  const control = await seat('control', hosted.host.secret).seated();
  const observer = await seat('observer', observing.secret).seated();
  await seat('screen', projecting.secret).seated();
  const heads = new Map<string, Client>();
  for (const { party, secret } of hosted.seats) {
    if (party === null) continue;
    const head = await seat(party, secret).seated();
    heads.set(party, await head.do({ type: 'claim-seat', name: `Head of ${party}` }));
  }
  await observer.do({ type: 'claim-seat', name: 'Olga' });
  await control.do({ type: 'start-session' });
  await actInPrivate(heads, control);
  for (const { id } of six.parties) await writeFor(id, control);
  for (const id of released) await control.do({ type: 'release-inject', inject: id });

  for (const { party, secret } of hosted.seats) {
    for (const path of ['/api/review', '/api/scenarios', '/api/scenarios/six', '/api/openapi.json', '/api/health', '/'])
      await fetched(party ?? '', path, secret);
    await fetched('observer', '/api/review', observing.secret);
    await fetched('screen', '/api/review', projecting.secret);
  }
  await everyoneHasAll(control);

  for (const [reader, bytes] of received) {
    const seen = new Set([...bytes.join('\n').matchAll(canaries)].map(([, field, of]) => `${field} of ${of}`));
    if (reader === 'control') expect(seen.size).toBe(6 * 18 + 1 + 7);
    else expect([...seen].filter((each) => !each.endsWith(` of ${reader.replaceAll('-', '')}`))).toEqual([]);
    if (heads.has(reader)) expect(seen.size).toBeGreaterThanOrEqual(18);
  }
});

test('[BT3] no byte sent to whoever practises alone tells of the briefs of bots, what they were told, or the seed', async () => {
  const { secret } = await practise(server, { scenario: 'six', party: 'harbour', temperament: 'principled' });
  const page = await seat('alone', secret).seated();
  await page.do({ type: 'send-message', to: 'control', text: canary('ToControl', 'harbour') });
  const terms = { berth: 'reserved' };
  await page.do({ type: 'table-proposal', instrument: 'berth-deal', to: ['shipper'], terms, clauses: {} });
  await page.until(({ online }) => online.length === 6);
  received.get('alone')?.push(JSON.stringify(await coachSince(server, secret, 0)));
  for (const path of ['/api/review', '/api/forks', '/api/scenarios/six', '/api/health'])
    await fetched('alone', path, secret);
  const asked = await post(`${server.url}/api/bots`, {}, { authorization: `Bearer ${secret}` });
  received.get('alone')?.push(await asked.text());

  const bytes = received.get('alone')?.join('\n') ?? '';
  const seen = [...bytes.matchAll(canaries)].map(([, field, of]) => `${field} of ${of}`);
  expect(seen).toContain('Interest of harbour');
  expect(seen.filter((each) => !each.endsWith(' of harbour'))).toEqual([]);
  for (const hidden of [
    'bot-instructed',
    '"temperament":"',
    'seed-drawn',
    'bots/',
    'join-code-issued',
    'scenario-hashed',
  ])
    expect([hidden, bytes.includes(hidden)]).toEqual([hidden, false]);
});

/** Every field that control can write, in an inject that was planned for all, in a new one, and in one still to come. */
async function writeFor(party: string, control: Client): Promise<void> {
  const said = (field: string) => ({
    title: canary(`${field}Title`, party),
    text: canary(`${field}Text`, party),
    to: [party],
    texts: { [party]: canary(`${field}Own`, party) },
  });
  await control.do({ type: 'edit-inject', inject: `edited-${party}`, ...said('Edited') });
  await control.do({ type: 'write-inject', ...said('Written'), release: 'now' });
  const waiting = {
    title: canary('Waiting', 'control'),
    text: canary('WaitingText', 'control'),
    to: 'everyone',
  } as const;
  await control.do({ type: 'write-inject', ...waiting, texts: {}, release: 'by-hand' });
}

/** Each party does everything that can be done in private; what it says names itself. */
async function actInPrivate(heads: ReadonlyMap<string, Client>, control: Client): Promise<void> {
  for (const [party, head] of heads) {
    const say = (field: string) => canary(field, party);
    await head.do({ type: 'send-message', to: 'delegation', text: say('Delegation') });
    await head.do({ type: 'send-message', to: 'control', text: say('ToControl') });
    await control.do({ type: 'send-message', to: [party], text: say('FromControl') });
    await head.do({ type: 'send-message', to: 'everyone', text: 'hello' }).catch(() => undefined);
  }
  const harbour = heads.get('harbour');
  const shipper = heads.get('shipper');
  if (!harbour || !shipper) throw new Error('no such parties');
  await harbour.do({
    type: 'table-proposal',
    instrument: 'berth-deal',
    to: ['shipper'],
    terms: { berth: 'reserved' },
    clauses: { berth: 'Secretclauseofthetwo' },
    rationale: canary('Rationale', 'harbour'),
  });
  const proposal = Object.keys(harbour.held.state.proposals)[0] ?? '';
  await shipper.until(({ held }) => held.state.proposals[proposal] !== undefined);
  await shipper.do({ type: 'decline-proposal', proposal, version: 1, reason: 'Secretclauseofthetwo' });
  await shipper.do({ type: 'sign-proposal', proposal, version: 1 });
  await harbour.do({ type: 'sign-proposal', proposal, version: 1 });
}

/** A word in plenary reaches everyone last, so that nothing is still under way. */
async function everyoneHasAll(control: Client): Promise<void> {
  await control.do({ type: 'send-message', to: 'everyone', text: 'that is all' });
  const told = (client: Client) => client.held.state.messages.all.some(({ text }) => text === 'that is all');
  await Promise.all(clients.map((client) => client.until(told)));
  for (const [reader, bytes] of received)
    expect([reader, bytes.join('').includes('Secretclauseofthetwo')]).toEqual([
      reader,
      ['control', 'harbour', 'shipper'].includes(reader),
    ]);
}
