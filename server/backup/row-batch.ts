import type { OwnConnection } from '../database/database';
import { BackupFault } from './backup-fault';

/** So many rows, or so many characters, are stored at a time. */
const mostRows = 500;
const mostCharacters = 2 * 1024 * 1024;

/** Rows of one table on their way in, some at a time. */
export class RowBatch {
  readonly table: string;
  readonly #connection: OwnConnection;
  readonly #insert: string;
  #lines: string[] = [];
  #characters = 0;
  count = 0;

  constructor(connection: OwnConnection, table: string, insert: string | undefined) {
    if (insert === undefined) throw new BackupFault(`The copy has rows of ${table}, which its head does not name.`);
    this.table = table;
    this.#connection = connection;
    this.#insert = insert;
  }

  async add(line: string): Promise<void> {
    this.#lines.push(line);
    this.#characters += line.length;
    this.count += 1;
    if (this.#lines.length >= mostRows || this.#characters >= mostCharacters) await this.flush();
  }

  async flush(): Promise<void> {
    if (this.#lines.length === 0) return;
    const rows = `[${this.#lines.join(',')}]`;
    this.#lines = [];
    this.#characters = 0;
    await this.#connection.query(this.#insert, [rows]).catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      throw new BackupFault(`The copy has rows of ${this.table} that the database refuses: ${reason}`);
    });
  }
}
