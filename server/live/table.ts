import { own } from '../../game/own';
import { type Refusal, type Reply, refuse } from '../../game/protocol/refusals';
import type { CommandMessage } from '../../game/protocol/socket';
import type { Command, ServerCommand } from '../../game/session/commands';
import type { Event } from '../../game/session/events';
import { evolveAll } from '../../game/session/evolve';
import type { SeatId } from '../../game/session/seat';
import type { State } from '../../game/session/state';
import type { Viewer } from '../../game/session/view';
import type { Log } from '../log';
import { freshId } from '../secrets';
import type { Taken } from '../store/event-inserts';
import type { Appended, EventStore } from '../store/event-store';
import { Line } from './line';
import { Listeners } from './listeners';
import { commandsOf, type Link, Memory } from './memory';
import type { Order, Settled } from './order';
import { decideRun } from './run';
import type { Watch } from './watch';
import { whatIsDue } from './what-is-due';

type Setting = Readonly<{
  session: string;
  store: EventStore;
  log: Log;
  now: () => number;
  watch?: Watch | undefined;
  /** Why nothing is ever done here; left out where everything is. */
  shut?: Refusal | undefined;
}>;

/** How often a command is decided again when another server was faster: many times, where others have much to say there. */
const tries = 32;

/** One session, live: its log in memory, commands strictly one after another, the store as the only arbiter. */
export class Table {
  readonly session: string;
  readonly #memory = new Memory();
  readonly #line: Line;
  readonly #listeners: Listeners<readonly Event[]>;
  readonly #mourners: Listeners<void>;
  readonly #setting: Setting;
  #shut: Refusal | undefined;

  constructor(setting: Setting) {
    this.session = setting.session;
    this.#setting = setting;
    this.#line = new Line((orders) => this.#settle(orders), setting.watch);
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
    return this.#memory.viewerOf(seat);
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

  /**
   * A seat's command. Whether the link still opens the seat is asked when its turn comes, not when it arrived. What arrives
   * while something else is stored is decided and stored together.
   */
  async handle(link: Link, { id, as, command }: CommandMessage): Promise<Reply> {
    const { seat } = link;
    const settled = await this.#line.join({ by: seat, link, as, commandId: `${seat}/${id}`, command });
    if (settled.ok) return { ok: true, position: this.#memory.heldBy(seat, settled.end) };
    const { refusal } = settled;
    if (refusal === 'unknown-link') return this.farewell(link);
    return refuse(refusal === 'join-code-taken' ? 'internal' : refusal);
  }

  /** The server's own command, or what a seat asks for outside its socket. */
  issue(command: ServerCommand, by: SeatId | 'server' = 'server'): Promise<Settled> {
    return this.#line.alone(() => this.#inTurn({ by, commandId: `server/${freshId()}`, command }));
  }

  /**
   * A bot's command, given only while its party's log is as long as the bot saw it: one that waited behind something new is
   * thought over again. Its id is where that log stands, so that of several servers' bots one acts there, once.
   */
  act(seat: SeatId, command: Command, seen: number): Promise<Settled> {
    return this.#line.alone(() => this.#inTurn({ by: seat, seen, commandId: `${seat}/bot-${seen}`, command }));
  }

  /** Lets happen what the clock brings: an inject that is due, the end of a phase whose time is up. */
  passTime(): Promise<void> {
    return this.#line.alone(async () => {
      if (!this.#shut) await this.#passTime();
    });
  }

  /** Reads what the store holds beyond what is known here. */
  refresh(): Promise<void> {
    return this.#line.alone(() => this.#refresh());
  }

  idle(): Promise<void> {
    return this.#line.idle();
  }

  async #inTurn(order: Order): Promise<Settled> {
    const [settled] = await this.#settle([order]);
    return settled ?? { ok: false, refusal: 'internal' };
  }

  async #passTime(): Promise<void> {
    for (const due of whatIsDue) {
      const command = due(this.state, this.#at());
      if (command) await this.#decide([{ by: 'server', commandId: `server/${freshId()}`, command }]);
    }
  }

  /** The answers to as many of the orders as could be settled together, in order: to one at least. */
  async #settle(orders: readonly Order[]): Promise<readonly Settled[]> {
    const refusal = this.#shut;
    if (refusal)
      return orders.map(({ link }) => ({ ok: false, refusal: link && !this.opens(link) ? 'unknown-link' : refusal }));
    await this.#passTime();
    return this.#decide(orders);
  }

  /** Decide, append, publish; on a conflict read what is new and decide again. */
  async #decide(orders: readonly Order[]): Promise<readonly Settled[]> {
    for (let attempt = 0; attempt < tries; attempt += 1) {
      const decided = this.#setting.watch?.begin('decide');
      const { answers, commands, next } = decideRun(this.#memory, orders, this.#setting.now);
      decided?.();
      if (commands.length === 0) return answers;
      const appended = await this.#append(commands);
      if (appended === 'join-code-taken') return [{ ok: false, refusal: appended }];
      if (appended === 'appended') {
        this.#take(commands, next);
        return answers;
      }
      await this.#refresh();
    }
    return orders.map(() => ({ ok: false, refusal: 'busy' }));
  }

  /** A store that fails may have stored all the same: what it holds then decides. */
  async #append(commands: readonly Taken[]): Promise<Appended> {
    const { session, store, watch } = this.#setting;
    const stored = watch?.begin('append');
    try {
      const appended = await store.appendAll(session, this.log.length, commands);
      stored?.();
      if (appended === 'appended') watch?.appended(commands.reduce((sum, { events }) => sum + events.length, 0));
      return appended;
    } catch (error) {
      await this.#refresh();
      if (commands.some(({ commandId }) => this.#memory.endOf(commandId) === undefined)) throw error;
      return 'duplicate';
    }
  }

  async #refresh(): Promise<void> {
    const commands = commandsOf(await this.#setting.store.read(this.session, this.log.length));
    const events = commands.flatMap((command) => command.events);
    if (events.length > 0) this.#take(commands, evolveAll(this.state, events));
  }

  #take(commands: readonly Taken[], next: State): void {
    this.#memory.take(commands, next);
    const published = this.#setting.watch?.begin('publish');
    this.#listeners.tell(commands.flatMap(({ events }) => events));
    published?.();
  }

  #at(): number {
    const last = this.log.at(-1)?.at;
    return last === undefined ? this.#setting.now() : Math.max(this.#setting.now(), last + 1);
  }
}
