import { cp, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { backupLines } from '../../server/backup/backup-lines';
import { backupStream } from '../../server/backup/backup-stream';
import { checkBackup } from '../../server/backup/check-backup';
import { restoreBackup } from '../../server/backup/restore-backup';
import { verifyLogs } from '../../server/backup/verify-logs';
import { writeWhole } from '../../server/backup/write-whole';
import type { Database } from '../../server/database/database';
import { migrate } from '../../server/database/migrate';
import { migrationsDirectory, migrationsOnDisk } from '../../server/database/migrations-on-disk';
import { openPGlite } from '../../server/database/open-pglite';
import { openPostgres } from '../../server/database/open-postgres';
import { createBackups } from '../../server/store/backups';
import { createEventStore } from '../../server/store/prisma-event-store';
import { Play } from '../support/play';
import { startPostgres, type TestPostgres } from '../support/postgres';
import { duo } from '../support/scenarios';
import { messages } from './sample-events';

let postgres: TestPostgres;
let folder: string;
let embedded: Database;
let file: string;
const open: Database[] = [];

const emptyPGlite = async (name: string): Promise<Database> => {
  await cp(path.join(folder, 'empty'), path.join(folder, name), { recursive: true });
  return opened(await openPGlite(path.join(folder, name)));
};
const emptyPostgres = async (): Promise<Database> =>
  opened(
    await openPostgres(await postgres.createDatabase(), (error) => {
      throw error;
    }),
  );
const unheard = () => undefined;
const opened = (database: Database): Database => {
  open.push(database);
  return database;
};
const copyOf = (database: Database, name: string): Promise<string> => {
  const to = path.join(folder, name);
  return writeWhole(to, backupStream(database, { now: () => 1_795_000_000_000, onError: unheard })).then(() => to);
};
const restore = async (database: Database, from: string) => {
  const connection = await database.connect();
  const migrations = await migrationsOnDisk(migrationsDirectory);
  return restoreBackup(connection, from, migrations).finally(() => connection.end());
};
/** All rows as text: what a copy holds besides its head and its end. */
const rowsIn = async (copy: string) =>
  gunzipSync(await readFile(copy))
    .toString()
    .split('\n')
    .slice(1, -2);

const awkward = ['\u0000', 'quote " and \\ and \u2028', '👋🏽 Žofie', '[1]', '', '{"end":true}'];

async function fill({ prisma }: Database): Promise<void> {
  const store = createEventStore(prisma);
  const play = (exercise: string) => new Play(duo, { exercise, joinCode: `CODE-${exercise}` });
  await store.append('over', 0, 'c', play('first').control('start-session', 'end-session').log);
  await store.append('going on', 0, 'c', play('second').control('start-session').log);
  for (const [n, text] of awkward.entries()) await store.append('words', n, `c${n}`, messages(text));
  for (const [n, text] of awkward.entries())
    await prisma.note.create({
      data: { session: 'words', seat: `${n}`, text: text.replaceAll('\u0000', ''), revision: n },
    });
  await prisma.plan.create({
    data: { id: 'p', name: 'A plan', body: { a: ['b', null] }, revision: 1, changedAt: new Date(5) },
  });
  const about = { writtenBy: '0.0.9', pseudonymised: true, whole: false, importedAt: new Date(1_700_000_000_123) };
  await prisma.import.create({ data: { session: 'elsewhere', chain: 'x', ...about } });
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'parley-backup-'));
  postgres = await startPostgres();
  await (await openPGlite(path.join(folder, 'empty'))).close();
  embedded = await emptyPGlite('full');
  await fill(embedded);
  file = await copyOf(embedded, 'copy');
});
afterAll(async () => {
  for (const database of open) await database.close();
  await postgres.stop();
  await rm(folder, { recursive: true });
});

test('a copy goes from one kind of database to the other and back, word for word, and holds', async () => {
  const real = await emptyPostgres();
  await restore(real, file);
  const { prisma } = real;
  expect(await verifyLogs(prisma)).toEqual({ sessions: 3, events: expect.any(Number), faults: [] });
  const again = await emptyPGlite('again');
  const second = await copyOf(real, 'second');
  await restore(again, second);
  const third = await copyOf(again, 'third');
  // The first copy did not yet hold that it was made.
  const withoutNotes = async (copy: string) => (await rowsIn(copy)).filter((line) => !line.includes('2026-11-18'));
  expect(await withoutNotes(second)).toEqual(await withoutNotes(file));
  expect(await withoutNotes(third)).toEqual(await withoutNotes(file));
  expect(await createBackups(prisma).last()).toEqual({
    takenAt: 1_795_000_000_000,
    sessions: 2,
    events: expect.any(Number),
    bytes: (await stat(second)).size,
  });
  if (process.platform !== 'win32') expect((await stat(file)).mode & 0o777).toBe(0o600);
});

test('no table is missing', async () => {
  const schema = await readFile(path.join(migrationsDirectory, '../schema.prisma'), 'utf8');
  const named = [...schema.matchAll(/@@map\("(\w+)"\)/g)].map(([, name]) => name);
  const [head = ''] = gunzipSync(await readFile(file))
    .toString()
    .split('\n');
  const tables: { name: string }[] = JSON.parse(head).tables;
  expect(tables.map(({ name }) => name).sort()).toEqual(named.sort());
});

test.each([
  ['the embedded database', async () => embedded],
  [
    'Postgres',
    async () => {
      const real = await emptyPostgres();
      await restore(real, file);
      return real;
    },
  ],
])('what is stored in %s meanwhile goes on, and is no part of the copy', async (_, source) => {
  const database = await source();
  const connection = await database.connect();
  const store = createEventStore(database.prisma);
  let text = '';
  for await (const lines of backupLines(connection, 0)) {
    text += lines;
    const late = new Play(duo, { exercise: `late ${text.length}`, joinCode: `L${text.length}` }).log;
    if (text.length < 4_000) expect(await store.append(`late ${text.length}`, 0, 'c', late)).toBe('appended');
  }
  await connection.end();
  expect(await store.sessions()).toContainEqual(expect.stringMatching(/^late/));
  expect(text).not.toContain('late ');
  for (const late of await store.sessions()) if (late.startsWith('late')) await store.discard(late);
});

test('a copy that is not whole, or not ours, is refused, and nothing is stored', async () => {
  const whole = await readFile(file);
  const text = gunzipSync(whole).toString();
  const lines = text.split('\n');
  const made = async (content: Buffer): Promise<string> => {
    const to = path.join(folder, 'damaged');
    await writeFile(to, content);
    return to;
  };
  const packed = (changed: string) => gzipSync(changed);
  const target = await emptyPGlite('target');
  const flipped = Buffer.from(whole);
  flipped.writeUInt8(flipped.readUInt8(2_000) ^ 0xff, 2_000);
  const faulty: readonly [Buffer, RegExp][] = [
    [whole.subarray(0, whole.length - 50), /cut short/],
    [flipped, /cannot be unpacked|SHA-256|damaged/],
    [Buffer.from('no copy at all'), /cannot be unpacked/],
    [packed('{"format":"parley-bundle"}\n'), /no copy that this release of Parley can read/],
    [packed(''), /cut short: its end is missing after line 0/],
    [packed(lines.slice(0, 6).join('\n')), /cut short: its end is missing after line 6/],
    [packed(text.replace('A plan', 'B plan')), /changed after it was made/],
    [packed(lines.toSpliced(8, 1).join('\n')), /that the database refuses: .*events_previous/],
    [
      packed(text.replace('{"table":"plans"}', '{"table":"plan"}')),
      /rows of plan, which its head does not name|SHA-256/,
    ],
    [packed(text.replace('"name":"plans"', '"name":"secrets"')), /a table secrets that this release does not know/],
    [packed(text.replace('20261128300000_delete_in_time', '20991128300000_later')), /does not know \(2099/],
    [packed(`${text}["more"]\n`), /goes on after its end/],
  ];
  for (const [content, message] of faulty) await expect(restore(target, await made(content))).rejects.toThrow(message);
  await expect(restore(target, path.join(folder, 'nowhere'))).rejects.toThrow(/There is no file/);
  expect(await target.prisma.plan.count()).toBe(0);
  await restore(target, file);
  await expect(restore(target, file)).rejects.toThrow(/The database is not empty: there are \w+ in it/);
});

test('a copy of an older release is restored and brought up to date', async () => {
  const migrations = await migrationsOnDisk(migrationsDirectory);
  const before = migrations.slice(0, -1);
  const url = await postgres.createDatabase();
  const old = opened(await openPostgres(url, unheard, (connection) => migrate(connection, before)));
  await old.prisma.note.create({ data: { session: 's', seat: 'x', text: 'old', revision: 1 } });
  const connection = await old.connect();
  let text = '';
  for await (const lines of backupLines(connection, 0)) text += lines;
  await connection.end();
  const older = path.join(folder, 'older');
  await writeFile(older, gzipSync(text));
  await expect(restore(await emptyPGlite('newer'), older)).rejects.toThrow(/newer ones than the copy/);
  const none = opened(await openPostgres(await postgres.createDatabase(), unheard, async () => undefined));
  await restore(none, older);
  expect(await none.prisma.note.count()).toBe(1);
  expect(await none.prisma.receipt.count()).toBe(0);
});

test('what does not hold is told, session by session, and changes nothing', async () => {
  expect(await checkBackup(file)).toEqual({ sessions: 3, events: expect.any(Number), faults: [] });
  const { prisma } = await emptyPGlite('tampered').then(async (database) => {
    await restore(database, file);
    return database;
  });
  await prisma.event.deleteMany({ where: { session: 'words' } });
  expect((await verifyLogs(prisma)).faults).toEqual([]);
  await prisma.outcome.updateMany({ where: { sessionId: 'over' }, data: { total: 1 } });
  await prisma.event.updateMany({
    where: { session: 'going on', position: 3 },
    data: { body: { type: 'unheard-of' } },
  });
  expect((await verifyLogs(prisma)).faults).toEqual([
    { session: 'going on', reason: expect.stringMatching(/event 3 cannot be read/) },
    { session: 'over', reason: expect.stringMatching(/^outcomes beside it/) },
  ]);
  expect(await prisma.outcome.count({ where: { total: 1 } })).toBe(2);
});
