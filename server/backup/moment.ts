import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { OwnConnection } from '../database/database';
import { quoted, type StoredTable, storedTables } from './stored-tables';

/** Rows that are in memory at a time. One holds one event at most. */
const rowsAtATime = 100;

const Lines = z.array(z.object({ line: z.string() }));

/**
 * The whole database as it stands at one moment, read a little at a time. A connection that is nobody else's reads in one
 * transaction. On one that others use too (the embedded database has but one) the cursors are made at once and outlive the
 * transaction: Postgres sets aside what they show, on the disk where it is much, and others go on between two reads.
 */
export class Moment {
  readonly tables: readonly StoredTable[];
  readonly #connection: OwnConnection;
  readonly #prefix = `backup_${randomBytes(6).toString('hex')}_`;

  private constructor(connection: OwnConnection, tables: readonly StoredTable[]) {
    this.#connection = connection;
    this.tables = tables;
  }

  static async begin(connection: OwnConnection): Promise<Moment> {
    if (!connection.shared) await connection.exec('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const moment = new Moment(connection, await storedTables(connection));
    const hold = connection.shared ? 'WITH HOLD' : '';
    const declared = moment.tables.map(
      (table) => `DECLARE ${moment.#cursor(table.name)} NO SCROLL CURSOR ${hold} FOR ${rowsOf(table)}`,
    );
    await connection.exec(declared.join(';\n'));
    return moment;
  }

  /** The rows of a table in the order of their keys, each as a JSON array. To be read once. */
  async *rows(table: string): AsyncGenerator<readonly string[]> {
    const cursor = this.#cursor(table);
    for (;;) {
      const lines = Lines.parse((await this.#connection.query(`FETCH ${rowsAtATime} FROM ${cursor}`)).rows);
      if (lines.length === 0) break;
      yield lines.map(({ line }) => line);
    }
  }

  async end(): Promise<void> {
    if (!this.#connection.shared) await this.#connection.exec('ROLLBACK');
    else await this.#connection.exec(this.tables.map(({ name }) => `CLOSE ${this.#cursor(name)}`).join(';\n'));
  }

  #cursor(table: string): string {
    return quoted(`${this.#prefix}${this.tables.findIndex(({ name }) => name === table)}`);
  }
}

function rowsOf({ name, columns }: StoredTable): string {
  const texts = columns.map((column) => `${quoted(column.name)}::text`);
  const keys = columns.filter(({ key }) => key).map((column) => quoted(column.name));
  const order = keys.length ? `ORDER BY ${keys.join(', ')}` : '';
  return `SELECT json_build_array(${texts.join(', ')})::text AS line FROM ${quoted(name)} ${order}`;
}
