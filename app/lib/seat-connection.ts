import { io, type Socket } from 'socket.io-client';
import {
  type ClientToServer,
  EventBatch,
  Presence,
  protocolVersion,
  type Refusal,
  type ServerToClient,
  Welcome,
} from '../../game/protocol';
import type { Command } from '../../game/session/commands';
import { createOutbox, refusalFrom, type Transport } from './outbox';
import type { Room } from './room';
import { hold, nothingHeld, seated } from './seat-log';
import { offsetOf, type Sample, withSample } from './server-clock';

const retryMs = 2_000;
const resendMs = 8_000;
const measureMs = 30_000;
const samplesAtOnce = 4;
/** How long a connection in doubt has to answer before it is given up and made anew. */
const probeMs = 2_500;
const slowestRetryMs = 3_000;

/** Refusals that pass by themselves: the page goes on trying. */
const passing: readonly Refusal[] = ['stopping', 'busy', 'too-many', 'internal'];

/** Keeps one seat's log level with the server's, through lost connections, and tells `onChange` of every new state. */
export class SeatConnection {
  private readonly socket: Socket<ServerToClient, ClientToServer>;
  private readonly outbox = createOutbox();
  private readonly timers: ReturnType<typeof setInterval>[];
  private retry: ReturnType<typeof setTimeout> | undefined;
  private held = nothingHeld;
  private status: Room['status'] = 'connecting';
  private refusal: Refusal | undefined;
  private online: ReadonlySet<string> = new Set();
  private samples: readonly Sample[] = [];
  private ready = false;
  private closed = false;

  constructor(
    private readonly secret: string,
    private readonly onChange: (room: Room) => void,
  ) {
    // A function, so that every reconnect says what is held by then.
    this.socket = io({
      autoConnect: false,
      reconnectionDelayMax: slowestRetryMs,
      auth: (give) => give(this.handshake()),
    });
    this.listen();
    this.timers = [
      setInterval(() => this.ready && this.outbox.resend(this.transport), resendMs),
      setInterval(() => this.measure(), measureMs),
    ];
    // A lost network or a woken laptop would otherwise go unnoticed until the next heartbeat.
    window.addEventListener('offline', this.probe);
    window.addEventListener('online', this.probe);
    document.addEventListener('visibilitychange', this.probe);
    this.tell();
    this.socket.connect();
  }

  close(): void {
    this.closed = true;
    clearTimeout(this.retry);
    for (const timer of this.timers) clearInterval(timer);
    window.removeEventListener('offline', this.probe);
    window.removeEventListener('online', this.probe);
    document.removeEventListener('visibilitychange', this.probe);
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

  private readonly serverNow = (): number => Date.now() + offsetOf(this.samples);

  private readonly send = (command: Command) => {
    const sent = this.outbox.add(command, this.ready ? this.transport : null);
    if (this.status === 'refused') this.outbox.giveUp(this.refusal ?? 'unknown-link');
    return sent;
  };

  private handshake(): Record<string, unknown> {
    const { viewer, log } = this.held;
    const handshake = { protocol: protocolVersion, secret: this.secret };
    return viewer === null ? handshake : { ...handshake, viewer, from: log.length };
  }

  private tell(): void {
    if (this.closed) return;
    const { held, status, refusal, online, serverNow, send } = this;
    this.onChange({ ...held, status, ...(refusal ? { refusal } : {}), online, serverNow, send });
  }

  private listen(): void {
    const { socket } = this;
    socket.on('connect', () => {
      for (let count = 0; count < samplesAtOnce; count += 1) this.measure();
    });
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
      if (!passing.includes(why)) this.stop(why);
    });
    socket.on('disconnect', (reason) => {
      if (this.status === 'refused' || this.closed) return;
      this.interrupted('offline');
      // Socket.IO comes back by itself from everything but a disconnect that the server asked for.
      if (reason === 'io server disconnect') this.tryAgain();
    });
    socket.on('connect_error', (error) => this.unreached(error.message));
  }

  private welcomed(input: unknown): void {
    const welcome = Welcome.safeParse(input);
    if (!welcome.success) {
      this.stop('old-page');
      return;
    }
    this.held = seated(this.held, welcome.data);
    this.status = 'online';
    this.ready = true;
    this.tell();
    this.outbox.resend(this.transport);
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

  private unreached(message: string): void {
    if (this.closed) return;
    const why = refusalFrom(message);
    // A socket that is still active could not reach the server and tries again by itself; otherwise it was refused.
    if (!this.socket.active && !passing.includes(why)) {
      this.stop(why);
      return;
    }
    if (this.status !== 'offline') this.interrupted('offline');
    if (!this.socket.active) this.tryAgain();
  }

  private measure(): void {
    if (!this.socket.connected) return;
    const asked = Date.now();
    this.socket.emit('time', (server) => {
      if (typeof server !== 'number') return;
      this.samples = withSample(this.samples, { asked, server, answered: Date.now() });
      this.tell();
    });
  }

  private interrupted(status: Room['status']): void {
    this.ready = false;
    this.status = status;
    this.tell();
  }

  private stop(why: Refusal): void {
    this.refusal = why;
    this.interrupted('refused');
    this.outbox.giveUp(why);
    this.socket.disconnect();
  }

  private tryAgain(): void {
    clearTimeout(this.retry);
    this.retry = setTimeout(() => this.socket.connect(), retryMs);
  }
}
