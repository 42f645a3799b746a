import { beforeAll, test } from 'vitest';
import { host } from '../support/api-client';
import { manyServers } from '../support/many-servers';
import type { ServerProcess } from '../support/server-process';

const { start, connect } = manyServers();
let first: ServerProcess;
let second: ServerProcess;

beforeAll(async () => {
  first = await start();
  second = await start();
});

/** A hosted duo: the facilitator and North at the first server, South at the second. */
async function apart() {
  const hosted = await host(first);
  const [northLink, southLink] = hosted.seats;
  const control = await connect(first, hosted.host.secret).seated();
  const north = await connect(first, northLink?.secret ?? '').seated();
  const south = await connect(second, southLink?.secret ?? '').seated();
  await north.do({ type: 'claim-seat', name: 'Nora' });
  await south.do({ type: 'claim-seat', name: 'Sten' });
  return { hosted, control, north, south };
}

test('people of one table at two servers see each other, and each other’s acts without another command', async () => {
  const { control, north, south } = await apart();
  const seats = [north, south, control].map(({ welcomes }) => welcomes.at(-1)?.seat ?? '').sort();
  for (const client of [north, south, control])
    await client.until(({ online }) => JSON.stringify([...online].sort()) === JSON.stringify(seats));
  await control.do({ type: 'start-session' });
  await control.do({ type: 'advance-phase', phase: 0 });
  await south.until(({ held }) => held.state.phase === 1);
  await south.do({ type: 'send-message', to: ['north'], text: 'From afar.' });
  await north.until(({ held }) => held.state.messages.some(({ text }) => text === 'From afar.'));
  south.close();
  await north.until(({ online }) => online.length === 2);
});
