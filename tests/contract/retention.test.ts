import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { day, dueSessions } from '../../server/admin/due-sessions';
import { sweep } from '../../server/admin/sweep';
import type { Database } from '../../server/database/database';
import { openPGlite } from '../../server/database/open-pglite';
import { createTables } from '../../server/live/tables';
import { createLog } from '../../server/log';
import { createKeptReceipts } from '../../server/store/kept-receipts';
import { createEventStore } from '../../server/store/prisma-event-store';
import { createReceipts } from '../../server/store/receipts';
import { createSavedSessions } from '../../server/store/saved-sessions';
import { Play } from '../support/play';
import { duo } from '../support/scenarios';

let folder: string;
let database: Database;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'parley-retention-'));
  database = await openPGlite(folder);
  const store = createEventStore(database.prisma);
  const keep = (session: string, play: Play) => store.append(session, 0, 'c', play.log);
  const opened = (session: string, at: number) =>
    new Play(duo, { exercise: session, joinCode: session, now: at * day });
  await keep('over', opened('over', 10).control('start-session', 'end-session'));
  await keep('over late', opened('over late', 90).control('start-session', 'end-session'));
  await keep('left by a class', opened('left by a class', 10).control('start-session'));
  await keep('practice', opened('practice', 10).control('start-session'));
  await keep('practice of late', opened('practice of late', 90).control('start-session'));
  const alone = { id: { in: ['practice', 'practice of late'] } };
  await database.prisma.session.updateMany({ where: alone, data: { alone: true } });
  await keep('from a file', opened('from a file', 1).control('start-session'));
  const about = { writtenBy: '0.0.9', pseudonymised: true, whole: false, importedAt: new Date(90 * day) };
  await database.prisma.import.create({ data: { session: 'from a file', chain: 'x', ...about } });
});
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});

const due = async (keepDays: number | null, keepPracticeDays: number | null, at: number) =>
  (await dueSessions(database.prisma, { keepDays, keepPracticeDays }, at * day)).map(({ session }) => session);

test('what is over goes after its days, practice that was left after its own, and a class that was left never', async () => {
  expect(await due(null, null, 10_000)).toEqual([]);
  expect(await due(null, 30, 39)).toEqual([]);
  expect(await due(null, 30, 41)).toEqual(['practice']);
  expect(await due(50, 30, 100)).toEqual(['practice', 'over']);
  expect(await due(50, null, 59)).toEqual([]);
});

test('what came in as a file is kept from then on', async () => {
  expect(await due(50, 30, 139)).not.toContain('from a file');
  expect(await due(50, 30, 141)).toContain('from a file');
});

test('one that cannot be deleted keeps no other', async () => {
  const asked: string[] = [];
  const discard = async (session: string, lastly?: () => Promise<void>) => {
    asked.push(session);
    if (session === 'practice') throw new Error('it cannot be deleted');
    await lastly?.();
  };
  const { prisma } = database;
  const [store, saved] = [createEventStore(prisma), createSavedSessions(prisma, new Map())];
  const now = () => 100 * day;
  const swept = await sweep({
    ...{ prisma, now, keeping: { keepDays: 50, keepPracticeDays: 30 }, connected: () => 0, log: createLog('silent') },
    receipts: createReceipts({ prisma, store, saved, now }),
    ...{ tables: { discard }, kept: { keep: async () => undefined } },
  });
  expect(asked).toEqual(['practice', 'over']);
  expect(swept).toBe(1);
});

test('a sweep deletes what is due, leaves a receipt, and leaves alone what somebody is connected to', async () => {
  const { prisma } = database;
  const store = createEventStore(prisma);
  const log = createLog('silent');
  const now = () => 100 * day;
  const receipts = createReceipts({ prisma, store, saved: createSavedSessions(prisma, new Map()), now });
  const kept = createKeptReceipts(prisma);
  const keeping = { keepDays: 50, keepPracticeDays: 30 };
  const tables = createTables({ store, log, now, opened: () => undefined });
  const connected = (session: string) => (session === 'practice' ? 1 : 0);
  const setting = { prisma, keeping, tables, connected, receipts, kept, log, now };
  expect(await sweep(setting)).toBe(1);
  expect(await sweep(setting)).toBe(0);
  expect(await store.read('over', 0)).toEqual([]);
  expect((await store.read('practice', 0)).length).toBeGreaterThan(0);
  expect(await kept.of('over')).toMatchObject({ session: 'over', stage: 'closed', chain: expect.any(String) });
  expect(await kept.latest(5)).toEqual([{ session: 'over', title: expect.any(String), deletedAt: 100 * day }]);
  // Two servers at once: the one that comes second finds nothing, and says nothing of it.
  const both = await Promise.all([
    sweep({ ...setting, connected: () => 0 }),
    sweep({ ...setting, connected: () => 0 }),
  ]);
  expect(both.reduce((sum, each) => sum + each, 0)).toBeGreaterThanOrEqual(1);
  expect(await due(50, 30, 100)).toEqual([]);
});
