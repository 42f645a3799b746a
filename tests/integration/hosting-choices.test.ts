import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { ScenarioCard } from '../../game/protocol/hosting';
import { PublicScenario } from '../../game/scenario/readers';
import { host } from '../support/api-client';
import { Client } from '../support/client';
import { duoWith } from '../support/duo-with';
import { scenarioFolder } from '../support/scenario-folder';
import { freshDataDir, type ServerProcess, startServer } from '../support/server-process';
import { council } from '../support/staged';

const duo = duoWith({
  gates: [council],
  instruments: [
    {
      id: 'pact',
      name: 'River Pact',
      summary: 'Everything.',
      issues: ['border', 'water', 'levy'],
      signatories: ['north', 'south'],
      confidential: false,
      gates: ['council'],
    },
  ],
  variants: [{ id: 'short', name: 'Short', summary: 'Water is metered.', hold: { water: 'metered' } }],
  mandates: [
    { id: 'same', name: 'As it is', reservation: { north: 12, south: 10 } },
    { id: 'hard', name: 'Hard', reservation: { north: 14, south: 13 } },
  ],
});

let server: ServerProcess;
const clients: Client[] = [];

beforeAll(async () => {
  const root = await scenarioFolder([duo]);
  const locales = join(root, 'scenarios/duo/locales');
  await mkdir(locales);
  await writeFile(join(locales, 'uk.yaml'), 'title: Два береги\nparties: { north: { name: Північ } }\n');
  server = await startServer({ root, dataDir: await freshDataDir() });
});
afterAll(async () => {
  for (const client of clients) client.close();
  await server.end('SIGKILL');
});

const got = async (path: string): Promise<unknown> => (await fetch(`${server.url}/api${path}`)).json();

/** What the host of such a session reads of it. */
async function hosted(request: Parameters<typeof host>[1]) {
  const { host: control } = await host(server, request);
  const client = new Client(server.url, control.secret);
  clients.push(client);
  await client.seated();
  return client.held.state;
}

test('a card names variants, languages and those mandates that change something', async () => {
  const [card] = z.array(ScenarioCard).parse(await got('/scenarios'));
  expect(card).toMatchObject({
    variants: [{ id: 'short', issues: 2 }],
    mandates: [{ id: 'hard', name: 'Hard' }],
    languages: ['en', 'uk'],
  });
});

test('what everyone may read of a scenario is to be had without a seat, and nothing else of it', async () => {
  const scenario = PublicScenario.parse(await got('/scenarios/duo'));
  expect(scenario.gates.map(({ id }) => id)).toEqual(['council']);
  expect(JSON.stringify(scenario)).not.toMatch(/threshold|reservation|points/);
  expect(await got('/scenarios/none')).toMatchObject({ refusal: 'no-such-scenario' });
});

test('[VW6] a variant and a mandate are what the session is played with', async () => {
  const { scenario, briefs } = await hosted({ variant: 'short', mandate: 'hard' });
  expect(scenario).toMatchObject({ variant: { id: 'short' }, mandate: { id: 'hard' } });
  expect(scenario?.issues.map(({ id }) => id)).toEqual(['border', 'levy']);
  expect([briefs['north']?.reservation, briefs['south']?.reservation]).toEqual([14, 13]);
});

test('another language falls back visibly where it has no translation', async () => {
  const { scenario } = await hosted({ language: 'uk' });
  expect(scenario).toMatchObject({ language: 'uk', title: 'Два береги' });
  expect(scenario?.parties.map(({ name }) => name)).toEqual(['Північ', '[en] South']);
});

test.each([
  [{ variant: 'long' }, 'no-such-variant'],
  [{ mandate: 'soft' }, 'no-such-mandate'],
  [{ language: 'fr' }, 'no-such-language'],
])('%j is refused', async (change, refusal) => {
  const body = { scenario: 'duo', title: 'T', name: 'Fay', pace: 'untimed', clock: 'automatic', ...change };
  const headers = { 'content-type': 'application/json', 'x-host-key': server.hostKey };
  const response = await fetch(`${server.url}/api/exercises`, { method: 'POST', headers, body: JSON.stringify(body) });
  expect(response.status).toBe(404);
  expect(await response.json()).toMatchObject({ refusal });
});
