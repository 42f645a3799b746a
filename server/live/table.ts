import { own } from '../../game/own';
import { type Refusal, type Reply, refuse } from '../../game/protocol/refusals';
import type { CommandMessage } from '../../game/protocol/socket';
import type { Command, ServerCommand } from '../../game/session/commands';
import { decide } from '../../game/session/decide';
import { dueDeadline } from '../../game/session/due';
import type { Event } from '../../game/session/events';
import { isDue } from '../../game/session/moments';
import type { SeatId } from '../../game/session/seat';
import type { State } from '../../game/session/state';
import { type Viewer, viewerOf } from '../../game/session/view';
import type { Log } from '../log';
import { oneAtATime } from '../one-at-a-time';
import { freshId } from '../secrets';
import type { Appended, EventStore } from '../store/event-store';
import { Listeners } from './listeners';
import { type Link, Memory } from './memory';
import type { Order, Settled } from './order';

type Setting = Readonly<{
  session: string;
  store: EventStore;
  log: Log;
  now: () => number;
  /** Why nothing is ever done here; left out where everything is. */
  shut?: Refusal | undefined;
}>;

/** How often a command is decided again when another server was faster. */
const tries = 8;

/** One session, live: its log in memory, commands strictly one after another, the store as the only arbiter. */
export class Table {
  readonly session: string;
  readonly #memory = new Memory();
  readonly #queue = oneAtATime();
  readonly #listeners: Listeners<readonly Event[]>;
  readonly #mourners: Listeners<void>;
  readonly #setting: Setting;
  #shut: Refusal | undefined;

  constructor(setting: Setting) {
    this.session = setting.session;
    this.#setting = setting;
    this.#shut = setting.shut;
    this.#listeners = new Listeners(setting);
    this.#mourners = new Listeners(setting);
  }

  get log(): readonly Event[] {
    return this.#memory.log;
  }

  get state(): State {
    return this.#memory.state;
  }

  view(viewer: Viewer): readonly Event[] {
    return this.#memory.view(viewer);
  }

  stateFor(viewer: Viewer): State {
    return this.#memory.stateFor(viewer);
  }

  viewerOf(seat: SeatId): Viewer {
    return viewerOf(own(this.state.seats, seat) ?? { role: 'observer', party: null });
  }

  /** Whether this is the seat's latest link, and the seat was not removed. */
  opens(link: Link): boolean {
    return !this.ended && this.#memory.opens(link);
  }

  hashOf(seat: SeatId): string | undefined {
    return this.#memory.hashOf(seat);
  }

  seatBy(secretHash: string): SeatId | undefined {
    return this.#memory.seatBy(secretHash);
  }

  /** The seat whose latest link this is, removed or not. */
  lastSeatBy(secretHash: string): SeatId | undefined {
    return this.#memory.lastSeatBy(secretHash);
  }

  /** The hashes of every link that the seat ever had. */
  hashesOf(seat: SeatId): readonly string[] {
    return this.#memory.hashesOf(seat);
  }

  /** The seat that had one of these links at any time. */
  seatOnceBy(hashes: readonly string[]): SeatId | undefined {
    return this.#memory.seatOnceBy(hashes);
  }

  /** Why a link opens nothing. Whoever was removed is told so and why; to anybody else the seat might never have been. */
  farewell(link: Link): Extract<Reply, { ok: false }> {
    if (this.ended) return refuse('session-deleted');
    if (!this.#memory.opened(link)) return refuse('unknown-link');
    const reason = own(this.state.removals, link.seat);
    return reason === undefined ? refuse('removed') : { ...refuse('removed'), message: reason };
  }

  /** Told of what is stored, in order, when it is the end of the log. */
  subscribe(listener: (events: readonly Event[]) => void): void {
    this.#listeners.add(listener);
  }

  /** Told when the session is deleted. */
  onEnd(mourner: () => void): void {
    this.#mourners.add(mourner);
  }

  get ended(): boolean {
    return this.#shut === 'session-deleted';
  }

  /** Nothing is done here any more. What was asked for before is waited for. */
  async end(): Promise<void> {
    this.#shut = 'session-deleted';
    await this.idle();
    this.#mourners.tell();
  }

  /** A seat's command. Whether the link still opens the seat is asked when its turn comes, not when it arrived. */
  handle(link: Link, { id, as, command }: CommandMessage): Promise<Reply> {
    return this.#queue.run(async () => {
      if (!this.opens(link)) return this.farewell(link);
      const { seat } = link;
      const settled = await this.#inTurn({ by: seat, as, commandId: `${seat}/${id}`, command });
      if (settled.ok) return { ok: true, position: this.#memory.heldBy(seat, settled.end) };
      return refuse(settled.refusal === 'join-code-taken' ? 'internal' : settled.refusal);
    });
  }

  /** The server's own command, or what a seat asks for outside its socket. */
  issue(command: ServerCommand, by: SeatId | 'server' = 'server'): Promise<Settled> {
    return this.#queue.run(() => this.#inTurn({ by, commandId: `server/${freshId()}`, command }));
  }

  /**
   * A bot's command, given only while its party's log is as long as the bot saw it: one that waited behind something new is
   * thought over again. Its id is where that log stands, so that of several servers' bots one acts there, once.
   */
  act(seat: SeatId, command: Command, seen: number): Promise<Settled> {
    return this.#queue.run(() => this.#inTurn({ by: seat, seen, commandId: `${seat}/bot-${seen}`, command }));
  }

  /** Lets happen what the clock brings: an inject that is due, the end of a phase whose time is up. */
  passTime(): Promise<void> {
    return this.#queue.run(async () => {
      if (this.#shut) return;
      await this.#releaseDue();
      await this.#endDuePhase();
    });
  }

  /** Reads what the store holds beyond what is known here. */
  refresh(): Promise<void> {
    return this.#queue.run(() => this.#refresh());
  }

  idle(): Promise<void> {
    return this.#queue.idle();
  }

  async #inTurn(order: Order): Promise<Settled> {
    if (this.#shut) return { ok: false, refusal: this.#shut };
    await this.#releaseDue();
    await this.#endDuePhase();
    return this.#settle(order);
  }

  /** One phase at most is due: the next one begins now, however long ago its time would have been. */
  async #endDuePhase(): Promise<void> {
    const deadline = dueDeadline(this.state, this.#at());
    if (deadline === null) return;
    const command = { type: 'deadline-passed', deadline } as const;
    await this.#settle({ by: 'server', commandId: `server/${freshId()}`, command });
  }

  /** Every command brings the injects that are due with it; this one asks for nothing else. */
  async #releaseDue(): Promise<void> {
    if (!isDue(this.state, this.#at())) return;
    await this.#settle({ by: 'server', commandId: `server/${freshId()}`, command: { type: 'release-due' } });
  }

  /** A store that fails may have stored all the same: what it holds then decides. */
  async #append(commandId: string, events: readonly Event[]): Promise<Appended> {
    const { session, store } = this.#setting;
    try {
      return await store.append(session, this.log.length, commandId, events);
    } catch (error) {
      await this.#refresh();
      if (this.#memory.endOf(commandId) === undefined) throw error;
      return 'duplicate';
    }
  }

  /** Decide, append, publish; on a conflict read what is new and decide again. */
  async #settle({ by, as, seen, commandId, command }: Order): Promise<Settled> {
    for (let attempt = 0; attempt < tries; attempt += 1) {
      const known = this.#memory.endOf(commandId);
      if (known !== undefined) return { ok: true, end: known };
      if (this.#wasMoved(by, as)) return { ok: false, refusal: 'moved' };
      if (seen !== undefined && this.view(this.viewerOf(by)).length !== seen) return { ok: false, refusal: 'busy' };
      const decision = decide(this.state, { command, by, at: this.#at(), fresh: freshId() });
      if (!decision.ok) return { ok: false, refusal: decision.reason };
      const { events } = decision;
      if (events.length === 0) return { ok: true, end: this.log.length };
      const next = this.#memory.fold(events);
      const appended = await this.#append(commandId, events);
      if (appended === 'join-code-taken') return { ok: false, refusal: appended };
      if (appended === 'appended') {
        this.#take(commandId, events, next);
        return { ok: true, end: this.log.length };
      }
      await this.#refresh();
    }
    return { ok: false, refusal: 'busy' };
  }

  /** A word for one delegation must not reach another because its author was moved meanwhile. In the lobby nothing is secret. */
  #wasMoved(by: SeatId | 'server', as: string | undefined): boolean {
    return as !== undefined && this.state.stage !== 'lobby' && this.viewerOf(by) !== as;
  }

  async #refresh(): Promise<void> {
    const fresh = await this.#setting.store.read(this.session, this.log.length);
    for (let start = 0; start < fresh.length; ) {
      const commandId = fresh[start]?.commandId ?? '';
      const after = fresh.findIndex((stored, index) => index > start && stored.commandId !== commandId);
      const end = after === -1 ? fresh.length : after;
      const events = fresh.slice(start, end).map(({ event }) => event);
      this.#take(commandId, events, this.#memory.fold(events));
      start = end;
    }
  }

  #take(commandId: string, events: readonly Event[], next: State): void {
    this.#memory.take(commandId, events, next);
    this.#listeners.tell(events);
  }

  #at(): number {
    const last = this.log.at(-1)?.at;
    return last === undefined ? this.#setting.now() : Math.max(this.#setting.now(), last + 1);
  }
}
