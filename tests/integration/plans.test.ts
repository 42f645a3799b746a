import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { KeptPlan, PlanCard } from '../../game/protocol/hosting';
import { post } from '../support/api-client';
import { scenarioFolder } from '../support/scenario-folder';
import { freshDataDir, type ServerProcess, startServer } from '../support/server-process';

let server: ServerProcess;
beforeAll(async () => {
  server = await startServer({ root: await scenarioFolder(), dataDir: await freshDataDir() });
});
afterAll(() => server.end('SIGKILL'));

const wanted = { scenario: 'duo', title: 'Tuesday', name: 'Fay', pace: 'untimed', clock: 'automatic' };

async function ask(method: string, path: string, body?: unknown, key = server.hostKey) {
  const headers = { 'content-type': 'application/json', 'x-host-key': key };
  const sent = body === undefined ? {} : { body: JSON.stringify(body) };
  const response = await fetch(`${server.url}/api/plans${path}`, { method, headers, ...sent });
  return { status: response.status, body: await response.json() };
}

test('a plan is kept, read, changed, copied and deleted, by a host alone', async () => {
  const saved = KeptPlan.parse((await ask('POST', '', wanted)).body);
  expect(saved).toMatchObject({ revision: 1, plan: { ...wanted, tables: ['Table 1'] } });
  expect((await ask('GET', `/${saved.id}`)).body).toEqual(saved);
  const changed = { plan: { ...saved.plan, title: 'Wednesday' }, revision: 1 };
  expect((await ask('PUT', `/${saved.id}`, changed)).body).toMatchObject({ revision: 2 });
  expect(await ask('PUT', `/${saved.id}`, changed)).toMatchObject({ status: 409, body: { refusal: 'plan-changed' } });
  expect((await ask('POST', `/${saved.id}/copy`)).body).toMatchObject({ plan: { title: 'Copy of Wednesday' } });
  const names = async () =>
    z
      .array(PlanCard)
      .parse((await ask('GET', '')).body)
      .map(({ name }) => name);
  expect(await names()).toEqual(['Copy of Wednesday', 'Wednesday']);
  const gone = await ask('DELETE', `/${saved.id}`);
  expect(gone, server.output()).toMatchObject({ status: 200 });
  expect(await names()).toEqual(['Copy of Wednesday']);
  for (const method of ['GET', 'DELETE'])
    expect(await ask(method, `/${saved.id}`)).toMatchObject({ status: 404, body: { refusal: 'no-such-plan' } });
});

test('without the host key nothing is read, and what is no plan is refused', async () => {
  expect(await ask('GET', '', undefined, 'wrong')).toMatchObject({ status: 403, body: { refusal: 'host-key' } });
  expect(await ask('POST', '', wanted, '')).toMatchObject({ status: 403 });
  expect(await ask('POST', '', { ...wanted, surprise: 1 })).toMatchObject({ status: 400 });
  expect(await ask('POST', '', { ...wanted, list: [{ name: 'A\u0007', table: null, party: null }] })).toMatchObject({
    status: 400,
  });
  expect((await post(`${server.url}/api/plans`, 'x'.repeat(70_000), { 'x-host-key': server.hostKey })).status).toBe(
    413,
  );
  const described = await (await fetch(`${server.url}/api/openapi.json`)).text();
  for (const path of ['plans', 'plans/{id}', 'plans/{id}/copy', 'moves']) expect(described).toContain(`"/api/${path}"`);
});
