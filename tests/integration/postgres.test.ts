import { afterAll, beforeAll, expect, test } from 'vitest';
import { ReviewLog } from '../../game/protocol/review';
import type { Event } from '../../game/session/events';
import { viewOf } from '../../game/session/view';
import { host, join } from '../support/api-client';
import { Client } from '../support/client';
import { startPostgres, type TestPostgres } from '../support/postgres';
import { scenarioFolder } from '../support/scenario-folder';
import { emptyDataDir, type Launch, type ServerProcess, startServer } from '../support/server-process';

let postgres: TestPostgres;
let launch: Launch;
let server: ServerProcess;
const clients: Client[] = [];

beforeAll(async () => {
  postgres = await startPostgres();
  const env = { DATABASE_URL: await postgres.createDatabase() };
  launch = { root: await scenarioFolder(), dataDir: await emptyDataDir(), env };
  server = await startServer(launch);
  launch = { ...launch, port: server.port };
});
afterAll(async () => {
  for (const client of clients) client.close();
  await server.end('SIGKILL');
  await postgres.stop();
});

const seated = (secret: string): Promise<Client> => {
  const client = new Client(server.url, secret);
  clients.push(client);
  return client.seated();
};
const storedLog = async (secret: string): Promise<Event[]> => {
  const response = await fetch(`${server.url}/api/review`, { headers: { authorization: `Bearer ${secret}` } });
  return ReviewLog.parse(await response.json()).events;
};
const onTable = ({ held }: Client) => Object.values(held.state.proposals)[0];

/** North tables a pact, south signs it; the untimed duo is then in its second phase. */
async function played() {
  const hosted = await host(server);
  const guest = await join(server, hosted.joinCode, 'Gus');
  const control = await seated(hosted.host.secret);
  const [north, south] = await Promise.all(hosted.seats.map(({ secret }) => seated(secret)));
  if (!north || !south) throw new Error('no seats');
  await north.do({ type: 'claim-seat', name: 'Nora' });
  await south.do({ type: 'claim-seat', name: 'Sten' });
  await (await seated(guest.secret)).do({ type: 'choose-party', party: 'north' });
  await control.do({ type: 'start-session' });
  await control.do({ type: 'advance-phase', phase: 0 });
  const pact = { instrument: 'pact', terms: { border: 'patrolled', levy: 'low' }, clauses: {} };
  await north.do({ type: 'table-proposal', to: ['south'], ...pact });
  await south.until((client) => onTable(client) !== undefined);
  const proposal = onTable(south)?.id ?? '';
  await south.do({ type: 'sign-proposal', proposal, version: 1 });
  return { secret: hosted.host.secret, control, north, south, proposal };
}

test('on a real Postgres: killed and started again, the server has the log whole and the session goes on', async () => {
  const { secret, control, north, south, proposal } = await played();
  const before = await storedLog(secret);
  await control.until(({ held }) => held.log.length === before.length);
  expect(await server.end('SIGKILL')).toBe('SIGKILL');
  server = await startServer(launch);

  expect(await storedLog(secret)).toEqual(before);
  await north.until(({ connected, welcomes }) => connected && welcomes.length > 1);
  await north.do({ type: 'sign-proposal', proposal, version: 1 });
  await south.until(({ held }) => held.state.agreements.some(({ announced }) => announced));
  await control.until(({ connected, welcomes }) => connected && welcomes.length > 1);
  await control.do({ type: 'end-session' });
  await south.until(({ held }) => held.state.scores['south'] !== undefined);

  const after = await storedLog(secret);
  expect(after.slice(0, before.length)).toEqual(before);
  expect(south.held.log).toEqual(viewOf('party:south', after));
  expect(south.held.state).toMatchObject({ stage: 'closed', tier: 'settlement', scores: { south: { delay: 0 } } });
});
