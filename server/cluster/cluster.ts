import type { SeatId } from '../../game/session/seat';
import type { Elsewhere } from '../live/elsewhere';
import type { Log } from '../log';
import type { Bus } from './bus';
import { Connected } from './connected';
import { keeperOf } from './keeper';
import { Outbox } from './outbox';
import { Peers } from './peers';
import { Letter, type Word } from './word';

/** What becomes of what other servers say. */
export type Told = Readonly<{
  grown(session: string, length: number): void;
  deleted(session: string): void;
  noted(session: string, seat: SeatId): void;
  /** Somebody came or went elsewhere, or the session has another keeper. */
  seated(session: string): void;
  /** A server came or went: any session may have another keeper. */
  peers(): void;
  /** Something that was said may never have come. */
  lost(): void;
}>;

type Setting = Readonly<{
  server: string;
  bus: Bus;
  log: Log;
  /** In ms from any moment on; never set back. */
  now: () => number;
  /** When the bus last failed, by the same clock: a server that is not heard itself counts nobody as gone. */
  failedAt?: () => number;
}>;

const beatMs = 2_000;
/** Of a server that says nothing for so long, nobody is there any more. */
const patienceMs = 8_000;

/** This server among those of the same database. */
export class Cluster implements Elsewhere {
  readonly #setting: Setting;
  readonly #peers = new Peers();
  readonly #outbox: Outbox;
  readonly #here = new Connected();
  #told: Told | null = null;
  #left = false;
  #beat: NodeJS.Timeout | undefined;

  constructor(setting: Setting) {
    this.#setting = setting;
    this.#outbox = new Outbox(setting.server, (letter) => setting.bus.say(letter));
  }

  /** From now on it is heard and hears. */
  join(told: Told): void {
    this.#told = told;
    this.#setting.bus.hear((message) => this.#hear(message));
    this.#outbox.say({ type: 'hello', to: null });
    this.#beat = setInterval(() => this.#live(), beatMs);
  }

  leave(): void {
    clearInterval(this.#beat);
    this.#outbox.say({ type: 'leaving' });
    this.#left = true;
    this.#told = null;
  }

  seats(session: string): ReadonlySet<SeatId> {
    return this.#peers.seatsAt(session);
  }

  /** Those to whom somebody of the session is connected have its log open already; where nobody is, it is one of all. */
  keeps(session: string): boolean {
    const { server } = this.#setting;
    const attended = [...this.#peers.serversAt(session), ...(this.#here.at(session) ? [server] : [])];
    return keeperOf(session, attended.length ? attended : [...this.#peers.servers, server]) === server;
  }

  came(session: string, seat: SeatId): void {
    if (this.#here.came(session, seat) && this.#isHeard()) this.#outbox.seated(session, seat, true);
  }

  went(session: string, seat: SeatId): void {
    if (this.#here.went(session, seat) && this.#isHeard()) this.#outbox.seated(session, seat, false);
  }

  grew(session: string, length: number): void {
    if (this.#isHeard()) this.#outbox.grew(session, length);
  }

  deleted(session: string): void {
    this.#outbox.say({ type: 'deleted', session });
  }

  noted(session: string, seat: SeatId): void {
    if (this.#isHeard()) this.#outbox.say({ type: 'noted', session, seat });
  }

  /** Where nobody is known to listen nothing is sent; but whoever listens all the same finds that something is missing. */
  #isHeard(): boolean {
    // Whoever has left and says something after all would be taken for a new server.
    if (this.#peers.servers.length && !this.#left) return true;
    this.#outbox.skip();
    return false;
  }

  #live(): void {
    this.#outbox.say({ type: 'alive' });
    const { now, failedAt } = this.#setting;
    const since = now() - patienceMs;
    if (failedAt && failedAt() > since) return;
    for (const server of this.#peers.silentSince(since)) this.#gone(server);
  }

  #hear(message: unknown): void {
    const letter = Letter.safeParse(message);
    // Of another release, perhaps: what it has to say is in the store as well.
    if (!letter.success || !this.#told) return;
    const { from, word } = letter.data;
    const known = this.#peers.servers.length;
    const came = this.#peers.heard(letter.data, this.#setting.now());
    // What is asked is answered, however late it comes.
    if (came === 'old' && word.type !== 'hello') return;
    if (came === 'lost') this.#told.lost();
    this.#take(from, word);
    // Asked for again with every beat until it has come.
    const asks = came === 'lost' || word.type === 'alive';
    if (asks && !this.#peers.isComplete(from) && word.type !== 'leaving') this.#outbox.say({ type: 'hello', to: from });
    if (this.#peers.servers.length > known) this.#told.peers();
  }

  #take(from: string, word: Word): void {
    const told = this.#told;
    switch (word.type) {
      case 'hello':
        if (word.to === null || word.to === this.#setting.server) this.#outbox.sayAll(this.#here.all);
        break;
      case 'leaving':
        this.#gone(from);
        break;
      case 'here':
        for (const session of this.#peers.seated(from, word.anew, word.seats)) told?.seated(session);
        break;
      case 'grown':
        for (const [session, length] of word.logs) told?.grown(session, length);
        break;
      case 'deleted':
        told?.deleted(word.session);
        break;
      case 'noted':
        told?.noted(word.session, word.seat);
        break;
      case 'alive':
        break;
    }
  }

  #gone(server: string): void {
    const sessions = this.#peers.sessionsAt(server);
    if (!this.#peers.leave(server)) return;
    this.#setting.log.info({ server }, 'another server is gone');
    for (const session of sessions) this.#told?.seated(session);
    this.#told?.peers();
  }
}
