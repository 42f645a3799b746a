import { afterAll, beforeAll, expect, test } from 'vitest';
import { ReviewLog } from '../../game/protocol/review';
import type { Event } from '../../game/session/events';
import { viewOf } from '../../game/session/view';
import { host, join } from '../support/api-client';
import { Client } from '../support/client';
import { scenarioFolder } from '../support/scenario-folder';
import { freshDataDir, type Launch, type ServerProcess, startServer } from '../support/server-process';
import { countTexts, Writer } from '../support/writer';

const kills = 10;
const answersPerLife = 25;

let launch: Launch;
let server: ServerProcess;
const clients: Client[] = [];

beforeAll(async () => {
  launch = { root: await scenarioFolder(), dataDir: await freshDataDir(), messages: 1_000_000 };
  server = await startServer(launch);
  launch = { ...launch, port: server.port };
});
afterAll(async () => {
  for (const client of clients) client.close();
  await server.end('SIGKILL');
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

/** The control room and four who write: two heads, and two more in the north. */
async function delegations() {
  const hosted = await host(server);
  const guests = [await join(server, hosted.joinCode, 'Gus'), await join(server, hosted.joinCode, 'Gro')];
  const control = await seated(hosted.host.secret);
  const players = [];
  for (const { secret, party } of [...hosted.seats, ...guests]) {
    const client = await seated(secret);
    await (party === null
      ? client.do({ type: 'choose-party', party: 'north' })
      : client.do({ type: 'claim-seat', name: party }));
    players.push(client);
  }
  await control.do({ type: 'start-session' });
  return { control, players, secret: hosted.host.secret };
}

/** A session whose phases take seconds: its deadline passes while no server runs, or soon after. */
async function hurried(): Promise<Client> {
  const hosted = await host(server, { pace: 'fast' });
  return (await seated(hosted.host.secret)).do({ type: 'start-session' });
}

test(`killed ${kills} times under load: nothing acknowledged is lost, nothing is there twice, clocks go on`, async () => {
  const { control, players, secret } = await delegations();
  let answers = 0;
  let enough: () => void = () => undefined;
  const writers = players.map(
    (client, index) =>
      new Writer(client, `writer ${index}`, () => {
        answers += 1;
        enough();
      }),
  );
  const writing = Promise.all(writers.map((writer) => writer.write()));
  const answered = (goal: number) =>
    new Promise<void>((resolve) => {
      enough = () => answers >= goal && resolve();
      enough();
    });

  let hasty: Client | null = null;
  for (let kill = 1; kill <= kills; kill += 1) {
    await answered(answers + answersPerLife);
    if (kill === kills) hasty = await hurried();
    expect(await server.end('SIGKILL')).toBe('SIGKILL');
    server = await startServer(launch);
  }
  await answered(answers + answersPerLife);
  for (const writer of writers) writer.stop();
  await writing;

  const stored = await storedLog(secret);
  const counts = countTexts(stored);
  const sent = writers.flatMap((writer) => writer.sent);
  const acknowledged = sent.filter((message) => message.acknowledged);
  expect(acknowledged.length).toBeGreaterThan(kills * answersPerLife * 0.8);
  expect(sent.length).toBeGreaterThan(acknowledged.length);
  expect(acknowledged.filter(({ text }) => counts.get(text) !== 1)).toEqual([]);
  expect(sent.filter(({ text }) => (counts.get(text) ?? 0) > 1)).toEqual([]);

  await control.until(({ held }) => held.log.length === stored.length);
  expect(control.held.log).toEqual(stored);
  for (const client of players) {
    const { viewer } = client.held;
    if (viewer === null) throw new Error('nobody is seated');
    const own = viewOf(viewer, stored);
    await client.until(({ held }) => held.log.length === own.length);
    expect(client.held.log).toEqual(own);
  }

  const deadline = hasty?.held.log.find((event) => event.type === 'phase-started')?.deadline ?? 0;
  await hasty?.until(({ held }) => held.state.phase >= 1);
  const second = hasty?.held.log.find((event) => event.type === 'phase-started' && event.phase === 1);
  expect(second?.at).toBeGreaterThanOrEqual(deadline);
});
