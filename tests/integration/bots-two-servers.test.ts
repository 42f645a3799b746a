import { afterAll, beforeAll, expect, test } from 'vitest';
import { ReviewLog } from '../../game/protocol/review';
import { usual } from '../../game/session/instructions';
import { host, seatBot } from '../support/api-client';
import { Client } from '../support/client';
import { startPostgres, type TestPostgres } from '../support/postgres';
import { scenarioFolder } from '../support/scenario-folder';
import { emptyDataDir, type Launch, type ServerProcess, startServer } from '../support/server-process';

let postgres: TestPostgres;
let launch: Launch;
const servers: ServerProcess[] = [];
const clients: Client[] = [];

const started = async (wanted: Launch): Promise<ServerProcess> => {
  const server = await startServer(wanted);
  servers.push(server);
  return server;
};

beforeAll(async () => {
  postgres = await startPostgres();
  launch = {
    root: await scenarioFolder(),
    dataDir: await emptyDataDir(),
    env: { DATABASE_URL: await postgres.createDatabase() },
  };
});
afterAll(async () => {
  for (const client of clients) client.close();
  for (const server of servers) await server.end('SIGKILL');
  await postgres.stop();
});

const seated = (server: ServerProcess, secret: string): Promise<Client> => {
  const client = new Client(server.url, secret);
  clients.push(client);
  return client.seated();
};

const ask = (north: Client, option: string) =>
  north.do({
    type: 'send-message',
    to: ['south'],
    text: `What of ${option}?`,
    asks: { about: 'option', issue: 'levy', option },
  });
const answers = ({ held }: Client) =>
  held.state.messages.all.filter(({ from, replyTo }) => from === 'south' && replyTo);

test('[BT5] with two servers on one store, one of them killed and started again, a bot answers everything once', async () => {
  const first = await started(launch);
  const hosted = await host(first);
  const [northLink] = hosted.seats;
  const control = await seated(first, hosted.host.secret);
  const north = await seated(first, northLink?.secret ?? '');
  await north.do({ type: 'claim-seat', name: 'Nora' });
  await seatBot(first, hosted.host.secret, { party: 'south', instructions: usual('fair') });
  await control.do({ type: 'start-session' });
  await control.do({ type: 'advance-phase', phase: 0 });
  // It has the session's log from here, and its own mind in the bot's chair.
  await started({ ...launch, dataDir: await emptyDataDir() });

  await ask(north, 'low');
  await north.until((client) => answers(client).length === 1);
  await ask(north, 'high');
  expect(await first.end('SIGKILL')).toBe('SIGKILL');
  const again = await started({ ...launch, port: first.port });
  await north.until(({ connected, welcomes }) => connected && welcomes.length > 1);
  await ask(north, 'none');
  await north.until((client) => answers(client).length >= 3);
  await control.until(({ connected, welcomes }) => connected && welcomes.length > 1);
  await control.do({ type: 'end-session' });

  const headers = { authorization: `Bearer ${hosted.host.secret}` };
  const { events } = ReviewLog.parse(await (await fetch(`${again.url}/api/review`, { headers })).json());
  const questions = events.flatMap((event) =>
    event.type === 'message-sent' && event.from === 'north' ? event.message : [],
  );
  expect(questions).toHaveLength(3);
  const replies = events.flatMap((event) => (event.type === 'message-sent' && event.replyTo ? event.replyTo : []));
  expect(replies.toSorted()).toEqual(questions.toSorted());
  for (const server of servers) expect(server.output()).not.toMatch(/rules refuse|a bot failed/);
});
