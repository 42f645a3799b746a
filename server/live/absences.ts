import { own } from '../../game/own';
import type { SeatId } from '../../game/session/seat';
import { standInsFor } from '../../game/session/stand-ins';
import type { Seat, State } from '../../game/session/state';
import type { Log } from '../log';
import { type Elsewhere, graceMs, nowhereElse } from './elsewhere';
import { perTable } from './per-table';
import type { Table } from './table';

/** Who comes and goes, socket by socket. */
export interface Attendance {
  came(table: Table, seat: SeatId): void;
  went(table: Table, seat: SeatId): void;
}

export interface Absences extends Attendance {
  /** From now on whoever is missing from this table's session for as long as was settled is noted, and whoever is back. */
  watch(table: Table): void;
  /** Somebody came to another server or left it. */
  lookAt(table: Table): void;
  forget(table: Table): void;
  stop(): void;
}

type Setting = Readonly<{ log: Log; now: () => number; elsewhere?: Elsewhere }>;

const msPerMinute = 60_000;
const retryMs = 1_000;

export function createAbsences(setting: Setting): Absences {
  const { of, ...all } = perTable((table) => new Watch(table, setting));
  return {
    ...all,
    came: (table, seat) => of(table)?.count(seat, 1),
    went: (table, seat) => of(table)?.count(seat, -1),
  };
}

/** Somebody of a delegation, of whom it was settled what becomes of the seat when they are gone. */
export const isAwaited = ({ stage, setup }: State, seat: Seat): boolean => {
  const { party, name, removed, standsInFor, bot } = seat;
  const isPerson = party !== null && name !== null && !removed && !standsInFor && !bot;
  return stage === 'playing' && setup.absence !== null && isPerson;
};

/** Whether somebody stands in for a person who may have come back: a chair that nobody took is nobody's yet. */
const standsIn = (state: State, absent: SeatId): boolean =>
  own(state.seats, absent)?.name !== null && standInsFor(state, absent).length > 0;

/** The seats of one session: how many sockets each has here, and since when it has none anywhere. */
class Watch {
  readonly #sockets = new Map<SeatId, number>();
  readonly #goneSince = new Map<SeatId, number>();
  readonly #noting = new Set<SeatId>();
  readonly #table: Table;
  readonly #setting: Setting;
  #timer: NodeJS.Timeout | undefined;
  #stopped = false;

  constructor(table: Table, setting: Setting) {
    this.#table = table;
    this.#setting = setting;
  }

  /** A page that comes back may do so before the one it replaces is known to be gone: so sockets are counted. */
  count(seat: SeatId, by: 1 | -1): void {
    const sockets = (this.#sockets.get(seat) ?? 0) + by;
    if (sockets > 0) this.#sockets.set(seat, sockets);
    else this.#sockets.delete(seat);
    this.look();
  }

  /** Notes what is to be noted at this moment, and looks again when the next is. */
  look(): void {
    if (this.#stopped) return;
    const { state } = this.#table;
    const now = this.#setting.now();
    this.#recount(state, now);
    for (const seat of this.#back(state)) void this.#note(seat, { type: 'note-return', seat });
    const patience = this.#patience(state);
    const online = [...this.#online()];
    for (const [seat, since] of this.#goneSince)
      if (now - since >= patience) void this.#note(seat, { type: 'note-absence', seat, since, online });
    const waiting = [...this.#goneSince].filter(([seat]) => !this.#noting.has(seat)).map(([, since]) => since);
    this.#lookIn(waiting.length ? Math.min(...waiting) + patience - now : null);
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  get #elsewhere(): Elsewhere {
    return this.#setting.elsewhere ?? nowhereElse;
  }

  #online(): ReadonlySet<SeatId> {
    return new Set([...this.#sockets.keys(), ...this.#elsewhere.seats(this.#table.session)]);
  }

  /** The keeper of the session notes first: if that server is gone, the others do. */
  #patience({ setup }: State): number {
    const grace = this.#elsewhere.keeps(this.#table.session) ? 0 : graceMs;
    return Math.round((setup.absence?.minutes ?? 0) * msPerMinute) + grace;
  }

  /** Counted from when somebody was first missed: who is moved meanwhile is as long gone, who is let off begins anew. */
  #recount(state: State, now: number): void {
    const online = this.#online();
    const missed = Object.values(state.seats)
      .filter((seat) => isAwaited(state, seat) && !online.has(seat.id) && state.absences[seat.id] === undefined)
      .map(({ id }) => id);
    for (const id of this.#goneSince.keys()) if (!missed.includes(id)) this.#goneSince.delete(id);
    for (const id of missed) if (!this.#goneSince.has(id)) this.#goneSince.set(id, now);
  }

  /** Who is here though noted as absent, or though somebody stands in. Each server says so of its own. */
  #back(state: State): readonly SeatId[] {
    if (state.stage === 'closed') return [];
    return [...this.#sockets.keys()].filter((id) => state.absences[id] !== undefined || standsIn(state, id));
  }

  #lookIn(wait: number | null): void {
    clearTimeout(this.#timer);
    if (wait !== null && !this.#stopped) this.#timer = setTimeout(() => this.look(), Math.max(wait, 0));
  }

  /** Once at a time for each seat. What could not be noted, or was not so any more, is looked at again in a moment. */
  async #note(seat: SeatId, command: Parameters<Table['issue']>[0]): Promise<void> {
    if (this.#noting.has(seat)) return;
    this.#noting.add(seat);
    const { session } = this.#table;
    const noted = await this.#table.issue(command).then(
      (settled) => settled.ok,
      (error: unknown) => {
        this.#setting.log.error({ session, seat, error }, 'presence could not be noted');
        return false;
      },
    );
    this.#noting.delete(seat);
    if (noted) this.look();
    else this.#lookIn(retryMs);
  }
}
