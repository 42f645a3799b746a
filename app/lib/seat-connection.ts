import { io, type Socket } from 'socket.io-client';
import { type Refusal, type Reply, refuse } from '../../game/protocol/refusals';
import {
  type ClientToServer,
  EventBatch,
  Presence,
  protocolVersion,
  type ServerToClient,
  TurnedAway,
  Welcome,
} from '../../game/protocol/socket';
import type { Command } from '../../game/session/commands';
import { AllTables } from './all-tables';
import { Beside } from './beside';
import { Heartbeat } from './heartbeat';
import { Outbox, refusalFrom, type TakesBack, type Transport } from './outbox';
import { type Kept, openShelf, shelfPrefix } from './outbox-shelf';
import type { Room } from './room';
import { hold, nothingHeld, seated } from './seat-log';

const retryMs = 2_000;
const resendMs = 8_000;
/** Below this a wait is not worth a word. */
const patienceMs = 2_000;
/** How long a connection in doubt has to answer before it is given up and made anew. */
const probeMs = 2_500;
const slowestRetryMs = 3_000;

/** Refusals that pass by themselves: the page goes on trying. */
const passing: readonly Refusal[] = ['stopping', 'busy', 'too-many', 'internal'];

/** Keeps one seat's log level with the server's, through lost connections, and tells `onChange` of every new state. */
export class SeatConnection {
  private readonly socket: Socket<ServerToClient, ClientToServer>;
  private readonly heart: Heartbeat;
  private readonly beside: Beside;
  private readonly allTables: AllTables;
  private readonly resending: ReturnType<typeof setInterval>;
  /** Of the seat, as soon as it is known which one that is. */
  private outbox: Outbox | null = null;
  private retry: ReturnType<typeof setTimeout> | undefined;
  private held = nothingHeld;
  private status: Room['status'] = 'connecting';
  private refusal: Refusal | undefined;
  private farewell: string | undefined;
  private online: ReadonlySet<string> = new Set();
  private ready = false;
  private told = '';
  private closed = false;

  constructor(
    private readonly secret: string,
    private readonly onChange: (room: Room) => void,
  ) {
    // A function, so that every reconnect says what is held by then.
    this.socket = io({
      autoConnect: false,
      // One way in instead of two; where something between does not let it through, the other.
      transports: ['websocket', 'polling'],
      tryAllTransports: true,
      reconnectionDelayMax: slowestRetryMs,
      auth: (give) => give(this.handshake()),
    });
    this.beside = new Beside(this.socket, () => this.tell());
    this.allTables = new AllTables(this.socket, () => this.tell());
    this.listen();
    this.heart = new Heartbeat({
      ask: (answered) => this.socket.connected && this.socket.emit('time', answered),
      renew: () => this.socket.connected && this.socket.io.engine.close(),
      onBeat: () => this.tellNews(),
    });
    this.resending = setInterval(() => void this.catchUpOn(resendMs), resendMs);
    // A lost network or a woken laptop would otherwise go unnoticed until the next heartbeat.
    window.addEventListener('offline', this.probe);
    window.addEventListener('online', this.probe);
    document.addEventListener('visibilitychange', this.looked);
    window.addEventListener('storage', this.elsewhere);
    this.tell();
    this.socket.connect();
  }

  close(): void {
    this.closed = true;
    this.allTables.close();
    clearTimeout(this.retry);
    clearInterval(this.resending);
    this.heart.stop();
    window.removeEventListener('offline', this.probe);
    window.removeEventListener('online', this.probe);
    document.removeEventListener('visibilitychange', this.looked);
    window.removeEventListener('storage', this.elsewhere);
    this.socket.disconnect();
  }

  private readonly transport: Transport = (message, reply) => this.socket.emit('command', message, reply);

  private readonly probe = (): void => {
    if (document.hidden) return;
    if (this.status === 'offline' && navigator.onLine) {
      // Anew at once, instead of at the end of a pause between two tries.
      this.socket.disconnect().connect();
      return;
    }
    if (!this.socket.connected) return;
    this.socket.timeout(probeMs).emit('time', (error) => {
      if (error) this.socket.io.engine.close();
    });
  };

  private readonly looked = (): void => {
    if (document.hidden) return;
    this.heart.beginAnew();
    this.probe();
  };

  /** Another page of this seat has put something on the shelf, or taken it away. */
  private readonly elsewhere = ({ key }: StorageEvent): void => {
    const { seat } = this.held;
    if (seat !== null && (key === null || key.startsWith(shelfPrefix(seat)))) this.outbox?.look();
  };

  private readonly send = (command: Command, takesBack?: TakesBack): Promise<Reply> => {
    const { outbox } = this;
    if (!outbox) return Promise.resolve(refuse('internal'));
    const sent = outbox.add(command, this.ready ? this.transport : null, takesBack, this.held.viewer ?? undefined);
    if (this.status === 'refused') outbox.giveUp(this.refusal ?? 'unknown-link');
    return sent;
  };

  private readonly dismiss = (id: string): void => this.outbox?.dismiss(id);

  private handshake(): Record<string, unknown> {
    const { viewer, log } = this.held;
    const handshake = { protocol: protocolVersion, secret: this.secret };
    return viewer === null ? handshake : { ...handshake, viewer, from: log.length };
  }

  private tell(): void {
    if (this.closed) return;
    const { held, status, refusal, farewell, online, send, dismiss } = this;
    const { link, since, serverNow } = this.heart;
    const [waiting, undelivered] = [this.waitsLong(), this.outbox?.undelivered ?? []];
    this.told = this.news();
    const { attention, attend, note, keepNote } = this.beside;
    const { summaries, watch, everywhere } = this.allTables;
    const about = { link, since, waiting, undelivered, online, attention, attend, note, keepNote };
    const all = { summaries, watch, everywhere };
    const refused = { ...(refusal ? { refusal } : {}), ...(farewell === undefined ? {} : { farewell }) };
    this.onChange({ ...held, ...about, ...all, status, ...refused, serverNow, send, dismiss });
  }

  /** A beat alone is no reason to draw a page again. */
  private tellNews(): void {
    if (this.news() !== this.told) this.tell();
  }

  private news(): string {
    const ids = (kept: readonly Kept[]) => kept.map(({ id }) => id).join();
    return [this.heart.link, ids(this.waitsLong()), ids(this.outbox?.undelivered ?? [])].join(';');
  }

  private waitsLong(): readonly Kept[] {
    const waits = this.outbox?.waits ?? [];
    return this.ready ? waits.filter(({ at }) => Date.now() - at >= patienceMs) : waits;
  }

  private listen(): void {
    const { socket } = this;
    socket.on('connect', () => this.heart.burst());
    socket.on('welcome', (input) => this.welcomed(input));
    socket.on('events', (input) => this.received(input));
    socket.on('presence', (input) => {
      const presence = Presence.safeParse(input);
      if (!presence.success) return;
      this.online = new Set(presence.data.online);
      this.tell();
    });
    socket.on('goodbye', (input) => {
      const why = refusalFrom(String(input));
      if (passing.includes(why)) return;
      if (why === 'session-deleted') {
        this.stop(why);
        return;
      }
      // The same link may open a seat at another table by now; where it does not, the answer to the handshake says why.
      this.interrupted('offline');
      this.socket.disconnect().connect();
    });
    socket.on('disconnect', (reason) => {
      if (this.status === 'refused' || this.closed) return;
      this.interrupted('offline');
      // Socket.IO comes back by itself from everything but a disconnect that the server asked for.
      if (reason === 'io server disconnect') this.tryAgain();
    });
    socket.on('connect_error', (error: Error & { data?: unknown }) => this.unreached(error.message, error.data));
  }

  private welcomed(input: unknown): void {
    const welcome = Welcome.safeParse(input);
    if (!welcome.success) {
      this.stop('old-page');
      return;
    }
    const { held } = this;
    const moved = held.viewer !== null && (held.viewer !== welcome.data.viewer || held.seat !== welcome.data.seat);
    if (held.seat !== welcome.data.seat) this.changeSeat();
    this.held = seated(this.held, welcome.data);
    this.status = 'online';
    this.beside.begin(moved);
    this.allTables.begin();
    this.outbox ??= new Outbox(openShelf(welcome.data.seat), Date.now, () => this.tellNews());
    this.tell();
    void this.goOn();
  }

  /** At another table: what was asked for at the one before stays there. */
  private changeSeat(): void {
    this.outbox?.giveUp('moved');
    this.outbox = null;
  }

  /** First what pages before this one left, so that everything is sent in the order in which it was asked for. */
  private async goOn(): Promise<void> {
    await this.outbox?.takeOver();
    if (this.status !== 'online') return;
    this.ready = true;
    this.outbox?.resend(this.transport);
    this.tellNews();
  }

  private async catchUpOn(rest: number): Promise<void> {
    if (!this.ready) return;
    await this.outbox?.takeOver();
    if (this.ready) this.outbox?.resend(this.transport, rest);
  }

  private received(input: unknown): void {
    const batch = EventBatch.safeParse(input);
    if (!batch.success) {
      this.stop('old-page');
      return;
    }
    const taken = hold(this.held, batch.data);
    if (taken.outcome === 'gap') this.socket.emit('catch-up', taken.from);
    if (taken.outcome !== 'applied') return;
    this.held = taken.held;
    this.tell();
  }

  private unreached(message: string, besides: unknown): void {
    if (this.closed) return;
    const why = refusalFrom(message);
    // A socket that is still active could not reach the server and tries again by itself; otherwise it was refused.
    if (!this.socket.active && !passing.includes(why)) {
      this.stop(why, besides);
      return;
    }
    if (this.status !== 'offline') this.interrupted('offline');
    if (!this.socket.active) this.tryAgain();
  }

  private interrupted(status: Room['status']): void {
    this.ready = false;
    this.status = status;
    this.tell();
  }

  private stop(why: Refusal, besides?: unknown): void {
    const told = TurnedAway.safeParse(besides);
    this.refusal = why;
    this.farewell = told.success ? told.data.message : undefined;
    this.interrupted('refused');
    this.outbox?.giveUp(why);
    this.socket.disconnect();
  }

  private tryAgain(): void {
    clearTimeout(this.retry);
    this.retry = setTimeout(() => this.socket.connect(), retryMs);
  }
}
