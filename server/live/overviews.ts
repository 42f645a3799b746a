import type { Overview } from '../../game/protocol/socket';
import type { SeatId } from '../../game/session/seat';
import { summaryOf, type TableSummary } from '../../game/session/summary';
import type { Viewer } from '../../game/session/view';
import type { Sitter } from './seat-socket';
import type { Table } from './table';

/** A page that shows all the tables of an exercise. */
export type Watcher = Readonly<{
  data: Pick<Sitter, 'secretHash'>;
  emit(event: 'overview', overview: Overview): unknown;
}>;

type Setting = Readonly<{
  /** The seats somebody is connected from. */
  onlineAt: (table: Table) => ReadonlySet<SeatId>;
  now: () => number;
}>;

/** Least time between two messages to the same page, in ms: however many tables change, it gets one a second. */
const pause = 1_000;

/** Keeps the pages that show all tables level with them: of what changed since the last message, only the latest. */
export class Overviews {
  readonly #setting: Setting;
  readonly #changed = new Map<Watcher, Set<Table>>();
  readonly #watched = new Map<Table, Set<Watcher>>();
  readonly #told = new WeakMap<Watcher, Map<string, string>>();
  readonly #followed = new WeakSet<Table>();
  /** When each page was last told something: a message that others get must not put off its own. */
  readonly #sentAt = new WeakMap<Watcher, number>();
  #timer: NodeJS.Timeout | undefined;

  constructor(setting: Setting) {
    this.#setting = setting;
  }

  /** Everything at first, then what changes. */
  watch(watcher: Watcher, tables: readonly Table[]): void {
    this.#changed.set(watcher, new Set(tables));
    for (const table of tables) {
      const watchers = this.#watched.get(table) ?? new Set();
      this.#watched.set(table, watchers.add(watcher));
      if (!this.#followed.has(table)) this.#follow(table);
    }
    this.#wake();
  }

  #follow(table: Table): void {
    this.#followed.add(table);
    table.subscribe(() => this.changed(table));
    table.onEnd(() => {
      for (const watcher of this.#watched.get(table) ?? []) {
        this.#changed.get(watcher)?.delete(table);
        this.#told.get(watcher)?.delete(table.session);
      }
      this.#watched.delete(table);
    });
  }

  leave(watcher: Watcher): void {
    this.#changed.delete(watcher);
    for (const [table, watchers] of this.#watched)
      if (watchers.delete(watcher) && watchers.size === 0) this.#watched.delete(table);
  }

  isWatched(table: Table): boolean {
    return this.#watched.has(table);
  }

  /** The table's log has grown, or somebody came or went. */
  changed(table: Table): void {
    const watchers = this.#watched.get(table);
    if (!watchers?.size) return;
    for (const watcher of watchers) this.#changed.get(watcher)?.add(table);
    this.#wake();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#changed.clear();
    this.#watched.clear();
  }

  /** From when on a page may be told again. */
  #dueAt(watcher: Watcher): number {
    return (this.#sentAt.get(watcher) ?? Number.NEGATIVE_INFINITY) + pause;
  }

  #wake(): void {
    clearTimeout(this.#timer);
    const due = [...this.#changed].filter(([, tables]) => tables.size > 0).map(([watcher]) => this.#dueAt(watcher));
    if (due.length === 0) return;
    this.#timer = setTimeout(() => this.#send(), Math.max(0, Math.min(...due) - this.#setting.now()));
  }

  #send(): void {
    const now = this.#setting.now();
    const made = new Map<string, TableSummary>();
    for (const [watcher, tables] of this.#changed) {
      if (tables.size === 0 || this.#dueAt(watcher) > now) continue;
      const summaries = [...tables]
        .flatMap((table) => this.#summary(watcher, table, made) ?? [])
        .filter((summary) => this.#isNews(watcher, summary));
      tables.clear();
      if (summaries.length === 0) continue;
      this.#sentAt.set(watcher, now);
      watcher.emit('overview', { tables: summaries });
    }
    this.#wake();
  }

  /** What a page may not see must not make it a message either, nor put one off. */
  #isNews(watcher: Watcher, summary: TableSummary): boolean {
    const told = this.#told.get(watcher) ?? new Map<string, string>();
    this.#told.set(watcher, told);
    const text = JSON.stringify(summary);
    if (told.get(summary.session) === text) return false;
    told.set(summary.session, text);
    return true;
  }

  /** Null to a page whose link no longer opens a seat there. */
  #summary({ data }: Watcher, table: Table, made: Map<string, TableSummary>): TableSummary | null {
    const seat = table.seatBy(data.secretHash);
    if (seat === undefined) return null;
    const viewer: Viewer = table.viewerOf(seat);
    const key = `${table.session} ${viewer}`;
    const summary = made.get(key) ?? summaryOf(table.session, table.stateFor(viewer), this.#setting.onlineAt(table));
    made.set(key, summary);
    return summary;
  }
}
