import { randomUUID } from 'node:crypto';
import type { Migration } from './migrations-on-disk';

/** One connection that speaks SQL: PGlite itself, or a single client of a real Postgres. */
export interface Connection {
  query(sql: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
  /** Several statements, without values. */
  exec(sql: string): Promise<unknown>;
}

/** The database and this code do not fit each other; the message says what to do. */
export class MigrationError extends Error {
  override name = 'MigrationError';
}

/** The lock that `prisma migrate` takes, so that neither runs while the other does. */
const prismaLock = 72707369;

/** Word for word as Prisma makes it. */
const createTable = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                    VARCHAR(36) PRIMARY KEY NOT NULL,
    "checksum"              VARCHAR(64) NOT NULL,
    "finished_at"           TIMESTAMPTZ,
    "migration_name"        VARCHAR(255) NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        TIMESTAMPTZ,
    "started_at"            TIMESTAMPTZ NOT NULL DEFAULT now(),
    "applied_steps_count"   INTEGER NOT NULL DEFAULT 0
)`;

type Applied = Readonly<{ name: string; checksum: string; finished: boolean }>;

/**
 * Brings the database up to `migrations` and answers the names of those it applied: all of them or, on an error, none.
 * Any number of servers may start at once. Keeps Prisma's own table, so that `prisma migrate deploy` can take over.
 */
export async function migrate(connection: Connection, migrations: readonly Migration[]): Promise<readonly string[]> {
  await connection.query('BEGIN');
  try {
    await connection.query(`SELECT pg_advisory_xact_lock(${prismaLock})`);
    await connection.exec(createTable);
    const missing = missingFrom(await appliedTo(connection), migrations);
    for (const migration of missing) await apply(connection, migration);
    await connection.query('COMMIT');
    return missing.map(({ name }) => name);
  } catch (error) {
    await connection.query('ROLLBACK');
    throw error;
  }
}

async function appliedTo(connection: Connection): Promise<readonly Applied[]> {
  const { rows } = await connection.query(
    `SELECT "migration_name" AS "name", "checksum", "finished_at" IS NOT NULL AS "finished"
     FROM "_prisma_migrations" WHERE "rolled_back_at" IS NULL ORDER BY "migration_name"`,
  );
  return rows as Applied[];
}

function missingFrom(applied: readonly Applied[], migrations: readonly Migration[]): readonly Migration[] {
  for (const { name, checksum, finished } of applied) {
    const known = migrations.find((migration) => migration.name === name);
    if (!known) {
      throw new MigrationError(
        `The database is newer than this version of Parley: it holds the migration ${name}. Install a newer version, or use another database.`,
      );
    }
    if (!finished) {
      throw new MigrationError(
        `The migration ${name} failed half-way in this database. Repair it with prisma migrate resolve, then start again.`,
      );
    }
    if (known.checksum !== checksum) {
      throw new MigrationError(`The migration ${name} was changed after this database got it. Restore its file.`);
    }
  }
  return migrations.filter(({ name }) => !applied.some((one) => one.name === name));
}

async function apply(connection: Connection, { name, sql, checksum }: Migration): Promise<void> {
  await connection.exec(sql);
  await connection.query(
    `INSERT INTO "_prisma_migrations" ("id", "checksum", "migration_name", "started_at", "finished_at", "applied_steps_count")
     VALUES ($1, $2, $3, clock_timestamp(), clock_timestamp(), 1)`,
    [randomUUID(), checksum, name],
  );
}
