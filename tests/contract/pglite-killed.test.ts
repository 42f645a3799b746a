import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPGlite } from '../../server/database/open-pglite';
import { createEventStore } from '../../server/store/prisma-event-store';
import { runChild } from '../support/child';

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'parley-killed-'));
});
afterAll(() => rm(directory, { recursive: true }));

const appender = () => runChild('tests/support/append-for-ever.ts', directory, 'session');

test('killed while it makes the database for the first time, it makes it the next time', async () => {
  const child = appender();
  const begun = () => existsSync(path.join(directory, 'postgres.unfinished', 'PG_VERSION'));
  // A watch of the folder may miss what changes while it is being set up, and then waits for ever.
  await expect.poll(begun, { interval: 5, timeout: 60_000 }).toBe(true);
  await child.kill();
  expect(existsSync(path.join(directory, 'postgres'))).toBe(false);
  const database = await openPGlite(directory);
  await database.close();
});

test('killed while it appends, it holds all that it acknowledged and no half command', async () => {
  for (const times of [1, 40, 150]) {
    const child = appender();
    let acknowledged = -1;
    for (let n = 0; n < times; n += 1) acknowledged = Number((await child.lines.next()).value);
    await child.kill();
    for await (const line of child.lines) acknowledged = Number(line);

    const { prisma, close } = await openPGlite(directory);
    const log = await createEventStore(prisma).read('session', 0);
    expect(log.length - 1 - acknowledged).toBeOneOf([0, 2]);
    expect(log.map(({ position }) => position)).toEqual(log.map((_, index) => index));
    expect(log.map(({ commandId }) => commandId)).toEqual(log.map((_, index) => `command ${index - (index % 2)}`));
    await close();
  }
});
