import pg from 'pg';
import { beforeAll, expect, test } from 'vitest';
import { host, makeLink } from '../support/api-client';
import { manyServers } from '../support/many-servers';
import type { ServerProcess } from '../support/server-process';

const { start, connect, databaseUrl } = manyServers();
let first: ServerProcess;
let second: ServerProcess;

beforeAll(async () => {
  [first, second] = await Promise.all([start(), start()]);
});

/** A hosted duo: the facilitator and North at the first server, South at the second. */
async function apart() {
  const hosted = await host(first);
  const [northLink, southLink] = hosted.seats;
  if (!northLink || !southLink) throw new Error('no seats');
  const control = await connect(first, hosted.host.secret).seated();
  const north = await connect(first, northLink.secret).seated();
  const south = await connect(second, southLink.secret).seated();
  await north.do({ type: 'claim-seat', name: 'Nora' });
  await south.do({ type: 'claim-seat', name: 'Sten' });
  return { ...hosted, control, north, south, northLink, southLink };
}

type Apart = Awaited<ReturnType<typeof apart>>;

async function talks({ control, south }: Pick<Apart, 'control' | 'south'>): Promise<void> {
  await control.do({ type: 'start-session' });
  await control.do({ type: 'advance-phase', phase: 0 });
  await south.until(({ held }) => held.state.phase === 1);
}

const says = async ({ north, south }: Pick<Apart, 'north' | 'south'>, text: string): Promise<void> => {
  await south.do({ type: 'send-message', to: ['north'], text });
  await north.until(({ held }) => held.state.messages.all.some((message) => message.text === text));
};

test('people of one table at two servers see each other, and each other’s acts without another command', async () => {
  const table = await apart();
  const { control, north, south } = table;
  const seats = [north, south, control].map(({ welcomes }) => welcomes.at(-1)?.seat ?? '').sort();
  for (const client of [north, south, control])
    await client.until(({ online }) => JSON.stringify(online) === JSON.stringify(seats));
  await talks(table);
  await says(table, 'From afar.');
  south.close();
  await north.until(({ online }) => online.length === 2);
});

test('a link made at one server opens at the other at once; who is taken out at one is sent away from the other', async () => {
  const { control, north, host: facilitator } = await apart();
  const made = await makeLink(second, facilitator.secret, { role: 'player', party: 'south' });
  const late = await connect(second, made.secret).seated();
  await late.do({ type: 'claim-seat', name: 'Lea' });
  await north.until(({ held }) => held.state.seats[made.seat]?.name === 'Lea');
  await control.do({ type: 'remove-seat', seat: made.seat });
  await late.until(({ goodbye }) => goodbye === 'removed');
});

test('what a person keeps for themselves is the same on pages at two servers', async () => {
  const { north, northLink } = await apart();
  const other = await connect(second, northLink.secret).seated();
  expect(await north.keepNote('Not below ten.', 0)).toEqual({ kept: true, revision: 1 });
  await other.until(({ note }) => note.text === 'Not below ten.' && note.revision === 1);
  expect(await other.keepNote('Not below nine.', 1)).toEqual({ kept: true, revision: 2 });
  await north.until(({ note }) => note.text === 'Not below nine.');
});

test('a session that is deleted at one server says goodbye at every other', async () => {
  const { session, north, south } = await apart();
  const headers = { 'x-host-key': second.hostKey };
  const deleted = await fetch(`${second.url}/api/sessions/${session}`, { method: 'DELETE', headers });
  expect(deleted.status).toBe(200);
  for (const client of [north, south]) await client.until(({ goodbye }) => goodbye === 'session-deleted');
});

test('when what servers say to each other is cut off, again and again, nothing stays unheard and no server ends', async () => {
  const table = await apart();
  await talks(table);
  const client = new pg.Client({ connectionString: databaseUrl() });
  await client.connect();
  try {
    for (let cut = 1; cut <= 4; cut += 1) {
      const { rowCount } = await client.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'parley-servers'`,
      );
      expect(rowCount).toBeGreaterThan(0);
      await says(table, `After cut ${cut}.`);
    }
  } finally {
    await client.end();
  }
  for (const server of [first, second]) expect(server.child.exitCode).toBeNull();
});
