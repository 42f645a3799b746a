import { randomUUID } from 'node:crypto';
import { io, type Socket } from 'socket.io-client';
import { type Held, hold, nothingHeld, seated } from '../../app/lib/seat-log';
import type { Refusal, Reply } from '../../game/protocol/refusals';
import {
  AttentionOf,
  type ClientToServer,
  EventBatch,
  NoteReply,
  OwnNote,
  Presence,
  protocolVersion,
  type ServerToClient,
  Welcome,
} from '../../game/protocol/socket';
import type { Command } from '../../game/session/commands';

type Options = Readonly<{ handshake?: Record<string, unknown>; origin?: string; headers?: Record<string, string> }>;

/** One person's page without the page: the browser's own log keeping over a real socket. */
export class Client {
  held: Held = nothingHeld;
  online: readonly string[] = [];
  /** Everything it was ever told of what others turn to. */
  attention: AttentionOf[] = [];
  note: OwnNote = { text: '', revision: 0 };
  welcomes: Welcome[] = [];
  batches: EventBatch[] = [];
  goodbye: string | null = null;
  refused: string | null = null;
  /** What it was told besides, when it was sent away. */
  toldWhy: unknown = null;
  connected = false;
  /** Batches to lose on the way, as a bad network does. */
  lose = 0;
  readonly socket: Socket<ServerToClient, ClientToServer>;
  private readonly waiting = new Set<() => void>();

  constructor(url: string, secret: string, { handshake = {}, origin, headers = {} }: Options = {}) {
    this.socket = io(url, {
      auth: (give) => give({ protocol: protocolVersion, secret, ...this.holds(), ...handshake }),
      forceNew: true,
      reconnectionDelay: 50,
      reconnectionDelayMax: 200,
      transports: ['websocket'],
      extraHeaders: { ...headers, ...(origin ? { origin } : {}) },
    });
    this.listen();
  }

  private holds() {
    const { viewer, log } = this.held;
    return viewer === null ? {} : { viewer, from: log.length };
  }

  private listen(): void {
    const { socket } = this;
    const heard = (change: () => void) => {
      change();
      for (const look of this.waiting) look();
    };
    socket.on('connect', () => heard(() => (this.connected = true)));
    socket.on('disconnect', (reason) => {
      heard(() => (this.connected = false));
      // A server that stops; as a page does, it comes back.
      if (reason === 'io server disconnect' && this.goodbye === null) socket.connect();
    });
    socket.on('connect_error', (error: Error & { data?: unknown }) =>
      heard(() => {
        this.refused = error.message;
        this.toldWhy = error.data;
        if (error.message === ('stopping' satisfies Refusal)) setTimeout(() => socket.connect(), 50);
      }),
    );
    socket.on('goodbye', (refusal, message) =>
      heard(() => {
        this.goodbye = refusal;
        this.toldWhy = message;
      }),
    );
    socket.on('presence', (input) => heard(() => (this.online = Presence.parse(input).online)));
    socket.on('attention', (input) => heard(() => this.attention.push(AttentionOf.parse(input))));
    socket.on('note', (input) => heard(() => (this.note = OwnNote.parse(input))));
    socket.on('welcome', (input) =>
      heard(() => {
        const welcome = Welcome.parse(input);
        this.welcomes.push(welcome);
        this.held = seated(this.held, welcome);
      }),
    );
    socket.on('events', (input) => heard(() => this.take(EventBatch.parse(input))));
  }

  private take(batch: EventBatch): void {
    if (this.lose > 0) {
      this.lose -= 1;
      return;
    }
    this.batches.push(batch);
    const taken = hold(this.held, batch);
    if (taken.outcome === 'gap') this.socket.emit('catch-up', taken.from);
    if (taken.outcome === 'applied') this.held = taken.held;
  }

  /** Waits until something holds, looking again at whatever arrives. */
  until(holds: (client: this) => boolean): Promise<this> {
    return new Promise((resolve) => {
      const look = () => {
        if (!holds(this)) return;
        this.waiting.delete(look);
        resolve(this);
      };
      this.waiting.add(look);
      look();
    });
  }

  seated(): Promise<this> {
    return this.until(({ held }) => held.state.scenario !== null);
  }

  /** One command, sent once. */
  send(command: Command, id: string = randomUUID()): Promise<Reply> {
    return new Promise((resolve) => this.socket.emit('command', { id, command }, resolve));
  }

  /** Sends a command that must be accepted, and waits until its events are here. */
  async do(command: Command): Promise<this> {
    const reply = await this.send(command);
    if (!reply.ok) throw new Error(`${command.type}: ${reply.refusal}`);
    return this.until(({ held }) => held.log.length >= reply.position);
  }

  keepNote(text: string, revision: number): Promise<NoteReply> {
    return new Promise((resolve) =>
      this.socket.emit('keep-note', { text, revision }, (reply) => resolve(NoteReply.parse(reply))),
    );
  }

  /** The refusal that a command meets. */
  async refusal(command: Command): Promise<string> {
    const reply = await this.send(command);
    return reply.ok ? 'accepted' : reply.refusal;
  }

  close(): void {
    this.socket.disconnect();
  }
}
