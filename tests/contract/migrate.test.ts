import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { MigrationError, migrate } from '../../server/database/migrate';
import { type Migration, migrationsDirectory, migrationsOnDisk } from '../../server/database/migrations-on-disk';

let database: PGlite;
let directory: string;
let migrations: readonly Migration[];

const write = async (name: string, sql: string) => {
  await mkdir(path.join(directory, name), { recursive: true });
  await writeFile(path.join(directory, name, 'migration.sql'), sql);
};
const onDisk = () => migrationsOnDisk(directory);
const rows = async (sql: string) => (await database.query<Record<string, unknown>>(sql)).rows;

beforeAll(async () => {
  database = await PGlite.create();
});
afterAll(() => database.close());

beforeEach(async () => {
  await database.exec('DROP SCHEMA public CASCADE; CREATE SCHEMA public');
  directory = await mkdtemp(path.join(tmpdir(), 'parley-migrations-'));
  await write('20260102000000_second', 'ALTER TABLE a ADD COLUMN n int; ALTER TABLE a ADD COLUMN m int;');
  await write('20260101000000_first', 'CREATE TABLE a (id int);\n');
  await writeFile(path.join(directory, 'migration_lock.toml'), 'provider = "postgresql"');
  migrations = await onDisk();
  return () => rm(directory, { recursive: true });
});

test('migrations are applied once, in order, and recorded as Prisma records them', async () => {
  expect(await migrate(database, migrations)).toEqual(['20260101000000_first', '20260102000000_second']);
  expect(await migrate(database, migrations)).toEqual([]);
  expect(await rows('SELECT * FROM _prisma_migrations ORDER BY migration_name')).toMatchObject([
    {
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      migration_name: '20260101000000_first',
      checksum: 'c2de7559380e5ebf65caa7d59e166558e80243cf7e70006cc98d1593d94203c1',
      applied_steps_count: 1,
      logs: null,
      rolled_back_at: null,
      started_at: expect.any(Date),
      finished_at: expect.any(Date),
    },
    { migration_name: '20260102000000_second' },
  ]);
  expect(await rows('SELECT n, m FROM a')).toEqual([]);
});

test('line ends that git changed do not count', async () => {
  await migrate(database, migrations);
  await write('20260101000000_first', 'CREATE TABLE a (id int);\r\n');
  expect(await migrate(database, await onDisk())).toEqual([]);
});

test('a migration that fails leaves nothing behind, and can be mended', async () => {
  await write('20260103000000_third', 'CREATE TABLE b (id int); SELECT nonsense;');
  await expect(migrate(database, await onDisk())).rejects.toThrow('nonsense');
  expect(await rows("SELECT to_regclass('a') AS a, to_regclass('_prisma_migrations') AS m")).toEqual([
    { a: null, m: null },
  ]);
  await write('20260103000000_third', 'CREATE TABLE b (id int)');
  expect(await migrate(database, await onDisk())).toHaveLength(3);
});

test.each([
  [
    'newer than this version',
    "UPDATE _prisma_migrations SET migration_name = '20990101000000_x' WHERE migration_name LIKE '%second'",
  ],
  ['failed half-way', 'UPDATE _prisma_migrations SET finished_at = NULL'],
  ['was changed after', "UPDATE _prisma_migrations SET checksum = 'other'"],
])('a database that does not fit is left alone: %s', async (message, sql) => {
  await migrate(database, migrations);
  await database.exec(sql);
  const before = await rows('SELECT * FROM _prisma_migrations ORDER BY id');
  await expect(migrate(database, migrations)).rejects.toThrow(MigrationError);
  await expect(migrate(database, migrations)).rejects.toThrow(message);
  expect(await rows('SELECT * FROM _prisma_migrations ORDER BY id')).toEqual(before);
});

test('what Prisma rolled back is applied again', async () => {
  await migrate(database, migrations);
  await database.exec(`ALTER TABLE a DROP COLUMN n, DROP COLUMN m;
    UPDATE _prisma_migrations SET rolled_back_at = now(), finished_at = NULL WHERE migration_name LIKE '%second'`);
  expect(await migrate(database, migrations)).toEqual(['20260102000000_second']);
});

test('the real migrations make every table of the schema', async () => {
  await migrate(database, await migrationsOnDisk(migrationsDirectory));
  const tables = await rows("SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename");
  const schema = await readFile(path.join(migrationsDirectory, '../schema.prisma'), 'utf8');
  const named = [...schema.matchAll(/@@map\("(\w+)"\)/g)].map(([, name]) => name);
  expect(tables.map(({ tablename }) => tablename)).toEqual(['_prisma_migrations', ...named.sort()]);
});

test('every reference has an index of its own: without it each row that is deleted is looked for in a whole table', async () => {
  await migrate(database, await migrationsOnDisk(migrationsDirectory));
  const without = await rows(`SELECT conrelid::regclass::text AS "table", conname FROM pg_constraint
    WHERE contype = 'f' AND NOT EXISTS (
      SELECT FROM pg_index WHERE indrelid = conrelid AND (indkey::int2[])[0:cardinality(conkey) - 1] @> conkey)`);
  expect(without).toEqual([]);
});
