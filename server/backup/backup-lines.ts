import { createHash } from 'node:crypto';
import type { OwnConnection } from '../database/database';
import { release } from '../release';
import { type BackupEnd, BackupHead } from './backup-format';
import { Moment } from './moment';
import { migrationsTable } from './stored-tables';

const Migrations = BackupHead.shape.migrations;

/**
 * Everything in the database as it stood at one moment, some lines at a time, and at last how much it was. Others read and
 * write meanwhile. Every value is the text that the database writes it as, so that any Postgres takes it back word for word.
 */
export async function* backupLines(connection: OwnConnection, now: number): AsyncGenerator<string, BackupEnd> {
  const digest = createHash('sha256');
  const said = (lines: readonly string[]): string => {
    const text = lines.map((line) => `${line}\n`).join('');
    digest.update(text);
    return text;
  };
  const moment = await Moment.begin(connection);
  try {
    yield said([JSON.stringify(await headOf(connection, moment, now))]);
    const rows: Record<string, number> = {};
    for (const { name } of moment.tables) {
      yield said([JSON.stringify({ table: name })]);
      let count = 0;
      for await (const lines of moment.rows(name)) {
        count += lines.length;
        yield said(lines);
      }
      rows[name] = count;
    }
    const end: BackupEnd = { end: true, rows, sha256: digest.digest('hex') };
    yield `${JSON.stringify(end)}\n`;
    return end;
  } finally {
    await moment.end();
  }
}

async function headOf(connection: OwnConnection, { tables }: Moment, now: number): Promise<BackupHead> {
  const { rows } = await connection.query(
    `SELECT migration_name AS "name", checksum FROM ${migrationsTable} WHERE rolled_back_at IS NULL ORDER BY migration_name`,
  );
  return {
    format: 'parley-backup',
    version: 1,
    release: release.parley,
    takenAt: new Date(now).toISOString(),
    migrations: Migrations.parse(rows),
    tables: tables.map(({ name, columns }) => ({ name, columns: columns.map((column) => column.name) })),
  };
}
