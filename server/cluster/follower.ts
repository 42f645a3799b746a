import type { Table } from '../live/table';
import type { Tables } from '../live/tables';
import type { Log } from '../log';
import type { LogLengths } from '../store/log-lengths';

type Setting = Readonly<{ tables: Tables; lengths: LogLengths; log: Log }>;

/** Keeps the tables that are open here level with their logs, which other servers write too. */
export class Follower {
  readonly #setting: Setting;
  /** Up to where each log that is being read is wanted. */
  readonly #reading = new Map<Table, number>();
  #checking: Promise<void> | null = null;

  constructor(setting: Setting) {
    this.#setting = setting;
  }

  /** A log is said to be so long now. */
  grown(session: string, length: number): void {
    const table = this.#setting.tables.known(session);
    if (table && table.log.length < length) void this.#read(table, length);
  }

  /** Finds what nobody said, or nobody heard. One look at a time. */
  async check(tables: readonly Table[]): Promise<void> {
    await this.#checking;
    this.#checking = this.#check(tables);
    await this.#checking;
  }

  async #check(tables: readonly Table[]): Promise<void> {
    if (tables.length === 0) return;
    const { lengths, log, tables: all } = this.#setting;
    const before = new Map(tables.map((table) => [table, table.log.length]));
    const found = await lengths(tables.map(({ session }) => session)).catch((error: unknown) => {
      log.error({ error }, 'what other servers did could not be looked for');
      return null;
    });
    for (const [table, known] of found ? before : []) {
      const length = found?.get(table.session) ?? 0;
      if (length > table.log.length) void this.#read(table, length);
      // It was there, and is not: what is deleted never comes back.
      else if (length === 0 && known > 0) void all.end(table.session);
    }
  }

  /** What is said while a log is read may have come too late for that: then it is read once more, while that brings anything. */
  async #read(table: Table, length: number): Promise<void> {
    const wanted = this.#reading.get(table);
    this.#reading.set(table, Math.max(length, wanted ?? 0));
    if (wanted !== undefined) return;
    try {
      for (let before = -1; before < table.log.length && table.log.length < (this.#reading.get(table) ?? 0); ) {
        before = table.log.length;
        await table.refresh();
      }
    } catch (error) {
      this.#setting.log.error({ session: table.session, error }, 'what another server did could not be read');
    } finally {
      this.#reading.delete(table);
    }
  }
}
