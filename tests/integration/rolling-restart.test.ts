import { afterAll, beforeAll, expect, test } from 'vitest';
import { viewOf } from '../../game/session/view';
import { host, join, reviewOf } from '../support/api-client';
import { balancer } from '../support/balancer';
import type { Client } from '../support/client';
import { manyServers } from '../support/many-servers';
import type { ServerProcess } from '../support/server-process';
import { countTexts, Writer } from '../support/writer';

const { start, connect } = manyServers(1_000_000);
const answersBetween = 25;
let servers: ServerProcess[];
let door: Awaited<ReturnType<typeof balancer>>;

beforeAll(async () => {
  servers = await Promise.all([start(), start(), start()]);
  door = await balancer(servers.map(({ port }) => port));
});
afterAll(() => door.close());

/** The control room and four who write, each at whichever server they came to. */
async function delegations() {
  const [server] = servers;
  if (!server) throw new Error('no server');
  const hosted = await host(server);
  const guests = [await join(door, hosted.joinCode, 'Gus'), await join(door, hosted.joinCode, 'Gro')];
  const control = await connect(door, hosted.host.secret).seated();
  const players: Client[] = [];
  for (const { secret, party } of [...hosted.seats, ...guests]) {
    const client = await connect(door, secret).seated();
    await client.do(party === null ? { type: 'choose-party', party: 'north' } : { type: 'claim-seat', name: party });
    players.push(client);
  }
  await control.do({ type: 'start-session' });
  // Nobody writes before their own page says that play has begun.
  for (const client of players) await client.until(({ held }) => held.state.stage === 'playing');
  return { control, players, secret: hosted.host.secret };
}

test('three servers are restarted one after the other under load: no command is lost and none is done twice', async () => {
  const { control, players, secret } = await delegations();
  let answers = 0;
  let enough: () => void = () => undefined;
  const heard = () => {
    answers += 1;
    enough();
  };
  const writers = players.map((client, index) => new Writer(client, `writer ${index}`, heard));
  const writing = Promise.all(writers.map((writer) => writer.write()));
  const more = (goal = answers + answersBetween) =>
    new Promise<void>((resolve) => {
      enough = () => answers >= goal && resolve();
      enough();
    });
  for (const [n, server] of servers.entries()) {
    await more();
    expect(await server.end('SIGTERM')).toBe(0);
    await more();
    servers[n] = await start(server.port);
  }
  await more();
  for (const writer of writers) writer.stop();
  await writing;

  const { events } = await reviewOf(door, secret);
  const counts = countTexts(events);
  const sent = writers.flatMap((writer) => writer.sent);
  const acknowledged = sent.filter((message) => message.acknowledged);
  expect(acknowledged.length).toBeGreaterThan(answersBetween * 6);
  expect(acknowledged.filter(({ text }) => counts.get(text) !== 1)).toEqual([]);
  expect(sent.filter(({ text }) => (counts.get(text) ?? 0) > 1)).toEqual([]);
  for (const client of [control, ...players]) {
    const { viewer } = client.held;
    if (viewer === null) throw new Error('nobody is seated');
    const own = viewOf(viewer, events);
    await client.until(({ held }) => held.log.length === own.length);
    expect(client.held.log).toEqual(own);
  }
});
